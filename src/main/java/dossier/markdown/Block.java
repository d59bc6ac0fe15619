package dossier.markdown;

import dossier.text.Location;
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
    /** {@code ```chart} or {@code ```map}: drawn when the page is. */
    FIGURE,
    /** {@code ![[id]]} on a line of its own. */
    EMBED,
    RULE
  }

  public Block {
    pieces = List.copyOf(pieces);
  }

  /** Shows all pieces, those inside the words of a link and the text of a note included. */
  void forEachPiece(Consumer<Piece> action) {
    forEach(pieces, action);
  }

  private static void forEach(List<Piece> pieces, Consumer<Piece> action) {
    for (Piece piece : pieces) {
      action.accept(piece);
      if (piece instanceof Piece.Link link) {
        forEach(link.label(), action);
      } else if (piece instanceof Piece.Note note) {
        forEach(note.text(), action);
      }
    }
  }
}
