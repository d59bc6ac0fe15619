package dossier.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.Set;

/** Refuses HTML, and is silent on the end of what it has refused. */
final class RawHtml {
  private final Excerpt source;
  private final Problems problems;
  private final Set<String> refusedTags = new HashSet<>();

  private RawHtml(Excerpt source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Tells of every tag in a document. */
  static void tell(Node document, Excerpt source, Problems problems) {
    new RawHtml(source, problems).visit(document);
  }

  private void visit(Node node) {
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      refuse(node.getChars().trimEnd());
    }
    node.getChildren().forEach(this::visit);
  }

  private void refuse(BasedSequence html) {
    String tag = html.toString().replaceFirst("(?s)^<(/?[A-Za-z0-9-]*).*", "$1");
    refusedTags.add("/" + tag);
    if (!refusedTags.contains(tag)) {
      problems.error(
          "raw-html",
          source.at(html.getStartOffset(), html.getEndOffset()),
          "HTML cannot be used here",
          "write it in Markdown; to print the sign itself write \\<");
    }
  }
}
