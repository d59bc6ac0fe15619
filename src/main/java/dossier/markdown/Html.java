package dossier.markdown;

import java.util.List;

/** Turns bodies into HTML, once somebody can fill their holes. */
public final class Html {
  private Html() {}

  /** The whole body as blocks: paragraphs, lists, headings. */
  public static String of(Body body, Holes holes) {
    StringBuilder html = new StringBuilder();
    for (Block block : body.blocks()) {
      if (block.kind() == Block.Kind.QUOTE) {
        html.append(holes.quotation(block, of(block.pieces(), holes)));
      } else {
        append(html, block.pieces(), holes);
      }
    }
    return html.toString();
  }

  /** One block, or the label or note inside one. */
  public static String of(List<Piece> pieces, Holes holes) {
    StringBuilder html = new StringBuilder();
    append(html, pieces, holes);
    return html.toString();
  }

  /** Text as HTML: safe between tags and inside quoted attributes. */
  public static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = switch (text.charAt(i)) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        default -> "";
      };
      if (!escaped.isEmpty()) {
        html.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    return done == 0 ? text : html.append(text, done, text.length()).toString();
  }

  private static void append(StringBuilder html, List<Piece> pieces, Holes holes) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Html literal) {
        html.append(literal.html());
      } else if (piece instanceof Piece.Link link) {
        html.append(holes.link(link.to(), of(link.label(), holes)));
      } else if (piece instanceof Piece.Cite cite) {
        html.append(holes.cite(cite));
      } else if (piece instanceof Piece.Embed embed) {
        html.append(holes.embed(embed.to()));
      } else if (piece instanceof Piece.Image image) {
        html.append(holes.image(image));
      } else if (piece instanceof Piece.Figure figure) {
        html.append(holes.figure(figure));
      } else if (piece instanceof Piece.Note note) {
        html.append(holes.note(note));
      }
    }
  }
}
