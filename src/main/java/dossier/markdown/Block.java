package dossier.markdown;

import dossier.text.Location;
import dossier.text.Ref;
import java.util.List;
import java.util.function.Consumer;

/**
 * One block of a body: a paragraph, a heading, a list …
 *
 * @param kind what it is
 * @param pieces how it is drawn
 * @param text its words without markup
 * @param location where it stands in the author's file
 */
public record Block(Kind kind, List<Piece> pieces, String text, Location location) {

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST,
    /** {@code > …}: somebody's words. */
    QUOTE,
    /** {@code > [!NOTE]}: a remark beside the text. */
    ASIDE,
    TABLE,
    CODE,
    /** {@code ![[id]]} on a line of its own. */
    EMBED,
    RULE
  }

  public Block {
    pieces = List.copyOf(pieces);
  }

  void refs(Consumer<Ref> sink) {
    refs(pieces, sink);
  }

  private static void refs(List<Piece> pieces, Consumer<Ref> sink) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Link link) {
        sink.accept(link.to());
        refs(link.label(), sink);
      } else if (piece instanceof Piece.Cite cite) {
        cite.citations().forEach(citation -> sink.accept(citation.source()));
      } else if (piece instanceof Piece.Embed embed) {
        sink.accept(embed.to());
      } else if (piece instanceof Piece.Image image) {
        sink.accept(image.to());
      } else if (piece instanceof Piece.Note note) {
        refs(note.text(), sink);
      }
    }
  }
}
