package dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a paragraph, a heading or a cell, and gathers the pieces of its block. */
final class InlineWriter {
  private final Document document;
  private final Excerpt source;
  private final Problems problems;
  private final Function<Footnote, List<Piece>> notes;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();

  InlineWriter(
      Document document, Excerpt source, Problems problems, Function<Footnote, List<Piece>> notes) {
    this.document = document;
    this.source = source;
    this.problems = problems;
    this.notes = notes;
  }

  List<Piece> pieces() {
    add(null);
    return List.copyOf(pieces);
  }

  /** The words so far, without markup. */
  String text() {
    return text.toString().strip();
  }

  private boolean isBlank() {
    return HiddenCharacters.isBlank(text.toString())
        && pieces().stream().allMatch(Piece.Html.class::isInstance);
  }

  void html(String finished) {
    html.append(finished);
  }

  void words(String words) {
    html.append(Html.escape(words));
    text.append(words);
  }

  /** Parts the words of one paragraph or cell from the next. */
  void gap() {
    text.append(' ');
  }

  /** Writes a node and all that follow it. */
  void inline(Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      write(node);
    }
  }

  /** Takes over what another writer has written. */
  void take(InlineWriter other) {
    for (Piece piece : other.pieces()) {
      if (piece instanceof Piece.Html literal) {
        html(literal.html());
      } else {
        add(piece);
      }
    }
    text.append(other.text);
  }

  void embed(Node node) {
    if (node instanceof WikiImage image) {
      WikiRefs.of(image, source, problems).ifPresent(ref -> add(new Piece.Embed(ref)));
    }
  }

  /** What code says; in a table a backslash stands before a bar that parts no cells, as on GitHub. */
  private static String code(Code node) {
    String code = node.getText().toString().replace('\n', ' ');
    return node.getAncestorOfType(TableCell.class) == null ? code : code.replace("\\|", "|");
  }

  private void write(Node node) {
    if (node instanceof Emphasis) {
      tag("em", node);
    } else if (node instanceof StrongEmphasis) {
      tag("strong", node);
    } else if (node instanceof Strikethrough) {
      tag("del", node);
    } else if (node instanceof Code code) {
      html("<code>");
      words(code(code));
      html("</code>");
    } else if (node instanceof SoftLineBreak) {
      words("\n");
    } else if (node instanceof HardLineBreak) {
      html("<br>");
      words("\n");
    } else if (node instanceof WikiLink link) {
      wikiLink(link);
    } else if (node instanceof Link link) {
      link(link, link);
    } else if (node instanceof LinkRef link) {
      linkRef(link);
    } else if (node instanceof AutoLink link) {
      autoLink(link.getText());
    } else if (node instanceof MailLink link) {
      web("mailto:" + link.getText(), link.getText().toString());
    } else if (node instanceof Image image) {
      image(image, image.getText());
    } else if (node instanceof ImageRef image) {
      imageRef(image);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (!isSilent(node)) {
      words(Unescaped.of(node.getChars(), source));
    }
  }

  /** What leaves no trace in the text: a comment, and what has been refused. */
  private static boolean isSilent(Node node) {
    return node instanceof HtmlInlineBase || node instanceof WikiImage;
  }

  private void tag(String tag, Node node) {
    html("<" + tag + ">");
    inline(node.getFirstChild());
    html("</" + tag + ">");
  }

  private void wikiLink(WikiLink link) {
    String label =
        link.getTextSeparatorMarker().isNull() ? "" : link.getText().unescape().strip();
    if (!label.isEmpty() && HiddenCharacters.isBlank(label)) {
      tellNoWords(link);
      return;
    }
    WikiRefs.of(link, source, problems).ifPresent(ref -> {
      text.append(label.isEmpty() ? ref.name().substring(ref.name().lastIndexOf('/') + 1) : label);
      add(new Piece.Link(
          ref, label.isEmpty() ? List.of() : List.of(new Piece.Html(Html.escape(label)))));
    });
  }

  private void linkRef(LinkRef link) {
    Reference reference = link.getReferenceNode(document);
    if (Citations.meant(link)) {
      cite(Citations.inside(link));
      if (hasSecond(link) && Citations.meant(link.getReference())) {
        cite(link.getReference());
      }
    } else if (reference != null) {
      link(reference, link);
    } else if (!hasSecond(link)) {
      words("[");
      inline(link.getFirstChild());
      words("]");
    }
  }

  /** Whether a second bracket follows: {@code [words][name]} or {@code [name][]}. */
  static boolean hasSecond(RefNode node) {
    return node.getReferenceOpeningMarker().isNotNull()
        && node.getTextOpeningMarker().isNotNull();
  }

  private void cite(BasedSequence inside) {
    List<Citation> citations =
        Citations.read(source, inside.getStartOffset(), inside.getEndOffset(), problems);
    if (!citations.isEmpty()) {
      add(new Piece.Cite(citations));
    }
  }

  /**
   * A link.
   *
   * @param address what it leads to; stands elsewhere where the link only names it
   * @param link its words
   */
  private void link(LinkNodeBase address, Node link) {
    refuseTitle(address);
    InlineWriter label = new InlineWriter(document, source, problems, notes);
    label.inline(link.getFirstChild());
    if (label.isBlank()) {
      tellNoWords(link);
      return;
    }
    Destination destination = destination(address.getUrl());
    if (destination.isWeb()) {
      html("<a href=\"" + Html.escape(destination.address()) + "\">");
      take(label);
      html("</a>");
    } else {
      text.append(label.text);
      destination.inProject().ifPresent(ref -> add(new Piece.Link(ref, label.pieces())));
    }
  }

  private void tellNoWords(Node link) {
    problems.error(
        "empty-link",
        place(link.getChars()),
        "this link has no words",
        "write between [ and ] where it leads");
  }

  /** What stands behind an address, {@code [words](address "title")}: few readers would ever see it. */
  private void refuseTitle(LinkNodeBase link) {
    if (link.getTitle().isNotNull()) {
      problems.error(
          "hidden-title",
          place(link.getTitle()),
          "these words would not be shown",
          "put them into the text");
    }
  }

  /** An address between {@code <} and {@code >}. */
  private void autoLink(BasedSequence address) {
    Destination destination = destination(address);
    if (destination.isWeb()) {
      web(destination.address(), address.toString());
    } else {
      destination.inProject();
    }
  }

  private Destination destination(BasedSequence url) {
    return new Destination(url.unescape(), place(url), problems);
  }

  private void web(String address, String label) {
    html("<a href=\"" + Html.escape(address) + "\">");
    words(label);
    html("</a>");
  }

  private void image(LinkNodeBase address, BasedSequence alt) {
    refuseTitle(address);
    BasedSequence url = address.getUrl();
    Destination destination = destination(url);
    if (destination.isWeb()) {
      problems.error(
          "remote-image",
          place(url),
          "a picture may not come from another site",
          "put the file into content/images and name it ../images/name.png");
    } else if (HiddenCharacters.isBlank(alt.unescape())) {
      problems.error(
          "missing-alt",
          place(url),
          "this picture has no words for those who cannot see it",
          "write what it shows between the brackets: ![A map of …](…)");
    } else {
      destination.inProject().ifPresent(ref -> add(new Piece.Image(ref, alt.unescape())));
    }
  }

  private void imageRef(ImageRef image) {
    Reference reference = image.getReferenceNode(document);
    if (reference != null) {
      image(reference, image.getText().isEmpty() ? image.getReference() : image.getText());
    } else if (!hasSecond(image)) {
      words(image.getChars().toString());
    }
  }

  private void footnote(Footnote mark) {
    if (mark.getFootnoteBlock() != null) {
      add(new Piece.Note(mark.getText().toString(), notes.apply(mark)));
    }
  }

  /** Ends the literal HTML so far and adds a hole behind it. */
  void add(@Nullable Piece hole) {
    if (!html.isEmpty()) {
      pieces.add(new Piece.Html(html.toString()));
      html.setLength(0);
    }
    if (hole != null) {
      pieces.add(hole);
    }
  }

  private Location place(BasedSequence chars) {
    return source.at(chars.getStartOffset(), chars.getEndOffset());
  }
}
