package dossier.markdown;

import dossier.text.Location;
import java.util.List;
import java.util.stream.Stream;

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

  /** All pieces, those inside the words of a link and the text of a note included. */
  Stream<Piece> everyPiece() {
    return everyPiece(pieces);
  }

  private static Stream<Piece> everyPiece(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> Stream.concat(Stream.of(piece), inside(piece)));
  }

  private static Stream<Piece> inside(Piece piece) {
    if (piece instanceof Piece.Link link) {
      return everyPiece(link.label());
    }
    return piece instanceof Piece.Note note ? everyPiece(note.text()) : Stream.empty();
  }
}
