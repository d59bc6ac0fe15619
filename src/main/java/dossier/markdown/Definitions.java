package dossier.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether each name has its line and each line its name: {@code [^1]} and {@code [^1]: a note}, {@code [words][name]}
 * and {@code [name]: an-address}.
 */
final class Definitions {
  private final Document document;
  private final Excerpt source;
  private final Problems problems;
  private final Set<Node> used = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Definitions(Document document, Excerpt source, Problems problems) {
    this.document = document;
    this.source = source;
    this.problems = problems;
  }

  /** Tells of every name without a line, and of every line that would not be shown. */
  static void tell(Document document, Excerpt source, Problems problems) {
    Definitions definitions = new Definitions(document, source, problems);
    definitions.gather(document);
    definitions.judge(document);
  }

  private void gather(Node node) {
    if (node instanceof RefNode bracket && bracket.getReferenceNode(document) != null) {
      used.add(bracket.getReferenceNode(document));
    } else if (node instanceof RefNode bracket && InlineWriter.hasSecond(bracket)) {
      checkMeant(bracket);
    } else if (node instanceof Footnote mark && mark.getFootnoteBlock() != null) {
      used.add(mark.getFootnoteBlock());
    } else if (node instanceof Footnote mark) {
      tellUnknown(mark);
    }
    node.getChildren().forEach(this::gather);
  }

  private void checkMeant(RefNode bracket) {
    BasedSequence second = bracket.getReference();
    BasedSequence name = second.isEmpty() ? bracket.getText() : second;
    boolean isCitation = bracket instanceof LinkRef link && Citations.meant(link);
    if (isCitation && !Citations.meant(second)) {
      problems.error(
          "bad-citation",
          place(bracket.getReferenceOpeningMarker()),
          "this bracket touches the citation before it, and would be lost",
          "put a space between the two");
    } else if (!isCitation) {
      problems.error(
          "unknown-reference",
          place(name),
          "no line here begins with \"[" + name + "]:\"",
          "add it, or write the link as [text](file.md)");
    }
  }

  private void tellUnknown(Footnote mark) {
    if (mark.getText().isBlank()) {
      problems.error(
          "unknown-footnote",
          place(mark.getChars()),
          "this footnote has no name",
          "write [^1] here, and on a line of its own: [^1]: …");
    } else {
      problems.error(
          "unknown-footnote",
          place(mark.getText()),
          "no line here begins with \"[^" + mark.getText() + "]:\"",
          "add the note: [^" + mark.getText() + "]: …");
    }
  }

  private void judge(Node node) {
    if (node instanceof FootnoteBlock note) {
      String name = "^" + note.getText();
      if (isSecond(name)) {
        tellSecond("duplicate-footnote", note, name);
      } else if (!used.contains(note)) {
        tellUnused("unused-footnote", note, name, "put [" + name + "] where it belongs");
      }
    } else if (node instanceof Reference reference) {
      String name = reference.getReference().toString();
      if (isSecond(name)) {
        tellSecond("duplicate-reference", reference, name);
      } else if (!used.contains(reference)) {
        tellUnused(
            "unused-reference", reference, name, "write [words][" + name + "] where it belongs");
      }
    }
    node.getChildren().forEach(this::judge);
  }

  private boolean isSecond(String name) {
    return !names.add(Escaping.normalizeReference(name, true));
  }

  private void tellSecond(String code, Node definition, String name) {
    problems.error(
        code,
        place(definition.getChars()),
        "a second line begins with \"[" + name + "]:\"; it would not be shown",
        "give one of the two another name");
  }

  private void tellUnused(String code, Node definition, String name, String use) {
    problems.warning(
        code,
        place(definition.getChars()),
        "nothing points to \"[" + name + "]:\", so it would not be shown",
        use + ", or take it out");
  }

  private Location place(BasedSequence chars) {
    return source.at(chars.getStartOffset(), chars.trimEnd().getEndOffset());
  }
}
