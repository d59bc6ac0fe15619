package dossier.markdown;

import dossier.text.Ref;

/**
 * What fills the holes of a body. Handed down by whoever knows the pages; every answer is finished HTML.
 */
public interface Holes {

  /**
   * A link into the site.
   *
   * @param to what it leads to
   * @param label the finished HTML inside it, or empty for the title of the target
   */
  String link(Ref to, String label);

  /** The marks of a bracket of citations. */
  String cite(Piece.Cite cite);

  /** An entry shown in place. */
  String embed(Ref to);

  /**
   * Somebody's words in a block of their own.
   *
   * @param block the words
   * @param html the block, finished
   * @return the block as the page shows it
   */
  String quotation(Block block, String html);

  /** A chart or a map. */
  String figure(Piece.Figure figure);

  /** A picture. */
  String image(Piece.Image image);

  /** The mark of a footnote. */
  String note(Piece.Note note);
}
