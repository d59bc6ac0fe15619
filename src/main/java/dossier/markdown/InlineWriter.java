package dossier.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a paragraph, a heading or a cell, and gathers the pieces of its block. */
final class InlineWriter {
  private final Document document;
  private final Excerpt source;
  private final Problems problems;
  private final Set<String> refusedTags = new HashSet<>();
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

  void html(String finished) {
    html.append(finished);
  }

  void words(CharSequence words) {
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

  /** Refuses a tag, and is silent on the end of one that it has refused. */
  void refuseHtml(Node node) {
    String tag = node.getChars().toString().replaceFirst("(?s)^<(/?[A-Za-z0-9-]*).*", "$1");
    refusedTags.add("/" + tag);
    if (refusedTags.contains(tag)) {
      return;
    }
    problems.error(
        "raw-html",
        place(node.getChars().trimEnd()),
        "HTML cannot be used here",
        "write it in Markdown; to print the sign itself write \\<");
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
      words(code.getText().toString().replace('\n', ' '));
      html("</code>");
    } else if (node instanceof SoftLineBreak) {
      words("\n");
    } else if (node instanceof HardLineBreak) {
      html("<br>");
      words("\n");
    } else if (node instanceof WikiLink link) {
      wikiLink(link);
    } else if (node instanceof WikiImage image) {
      refuseEmbed(image);
    } else if (node instanceof Link link) {
      link(link.getUrl(), node);
    } else if (node instanceof LinkRef link) {
      linkRef(link);
    } else if (node instanceof AutoLink link) {
      web(link.getText().toString(), link.getText().toString());
    } else if (node instanceof MailLink link) {
      web("mailto:" + link.getText(), link.getText().toString());
    } else if (node instanceof Image image) {
      image(image.getUrl(), image.getText());
    } else if (node instanceof ImageRef image) {
      imageRef(image);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node instanceof HtmlInline) {
      refuseHtml(node);
    } else if (!(node instanceof HtmlInlineComment)) {
      words(node.getChars().unescape());
    }
  }

  private void tag(String tag, Node node) {
    html("<" + tag + ">");
    inline(node.getFirstChild());
    html("</" + tag + ">");
  }

  private void wikiLink(WikiLink link) {
    String label =
        link.getTextSeparatorMarker().isNull() ? "" : link.getText().unescape().strip();
    WikiRefs.of(link, source, problems).ifPresent(ref -> {
      text.append(label.isEmpty() ? ref.name().replaceFirst(".*/", "") : label);
      add(new Piece.Link(
          ref, label.isEmpty() ? List.of() : List.of(new Piece.Html(Html.escape(label)))));
    });
  }

  private void refuseEmbed(WikiImage image) {
    problems.error(
        "embed-in-text",
        place(image.getChars()),
        "a quotation cannot be embedded in the middle of a paragraph",
        "put it on a line of its own, with an empty line before and after");
  }

  private void linkRef(LinkRef link) {
    BasedSequence inside = link.getText();
    BasedSequence second = link.getReference();
    Reference reference = link.getReferenceNode(document);
    boolean hasSecond =
        link.getReferenceOpeningMarker().isNotNull() && !second.isEmpty() && inside.isNotEmpty();
    if (Citations.meant(inside.isEmpty() ? second : inside)) {
      cite(inside.isEmpty() ? second : inside);
      if (hasSecond && Citations.meant(second)) {
        cite(second);
      }
    } else if (reference != null) {
      link(reference.getUrl(), link);
    } else if (hasSecond) {
      problems.error(
          "unknown-reference",
          place(second),
          "no line here begins with \"[" + second + "]:\"",
          "add it, or write the link as [text](file.md)");
    } else {
      refuseBrokenLink(link);
      words("[");
      inline(link.getFirstChild());
      words("]");
    }
  }

  /** {@code [text](two words.md)} is no link in CommonMark; printing it as text would lose the link. */
  private void refuseBrokenLink(LinkRef link) {
    Node next = link.getNext();
    if (next != null && next.getChars().startsWith("(")) {
      int end = next.getChars().indexOf(')');
      problems.error(
          "bad-link",
          place(end < 0 ? next.getChars() : next.getChars().subSequence(0, end + 1)),
          "this cannot be read as a link",
          "a path may hold no spaces; write %20 for each");
    }
  }

  private void cite(BasedSequence inside) {
    List<Citation> citations =
        Citations.read(source, inside.getStartOffset(), inside.getEndOffset(), problems);
    if (!citations.isEmpty()) {
      add(new Piece.Cite(citations));
    }
  }

  private void link(BasedSequence url, Node node) {
    Destination destination = new Destination(url.unescape(), place(url), problems);
    if (destination.isWeb()) {
      html("<a href=\"" + Html.escape(destination.address()) + "\">");
      inline(node.getFirstChild());
      html("</a>");
      return;
    }
    InlineWriter label = new InlineWriter(document, source, problems, notes);
    label.inline(node.getFirstChild());
    text.append(label.text);
    destination.inProject().ifPresent(ref -> add(new Piece.Link(ref, label.pieces())));
  }

  private void web(String address, String label) {
    html("<a href=\"" + Html.escape(address) + "\">");
    words(label);
    html("</a>");
  }

  private void image(BasedSequence url, BasedSequence alt) {
    Destination destination = new Destination(url.unescape(), place(url), problems);
    if (destination.isWeb()) {
      problems.error(
          "remote-image",
          place(url),
          "a picture may not come from another site",
          "put the file into content/images and name it ../images/name.png");
    } else if (alt.isBlank()) {
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
    if (reference == null) {
      words(image.getChars());
    } else {
      image(reference.getUrl(), image.getText().isEmpty() ? image.getReference() : image.getText());
    }
  }

  private void footnote(Footnote mark) {
    if (mark.getFootnoteBlock() == null) {
      problems.error(
          "unknown-footnote",
          place(mark.getText()),
          "no line here begins with \"[^" + mark.getText() + "]:\"",
          "add the note: [^" + mark.getText() + "]: …");
    } else {
      add(new Piece.Note(mark.getText().toString(), notes.apply(mark)));
    }
  }

  /** Ends the literal HTML so far and adds a hole behind it. */
  private void add(@Nullable Piece hole) {
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
