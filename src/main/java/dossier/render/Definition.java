package dossier.render;

import dossier.markdown.Block;
import dossier.markdown.Holes;
import dossier.markdown.Piece;
import dossier.text.Ref;

/** Fills the holes of a definition that is shown in place: its links are plain, and it cites and notes nothing. */
record Definition(PageText text) implements Holes {

  @Override
  public String link(Ref to, String label) {
    return text.anchor(to, label);
  }

  @Override
  public String cite(Piece.Cite cite) {
    return "";
  }

  @Override
  public String embed(Ref to) {
    return "";
  }

  @Override
  public String quotation(Block block, String html) {
    return html;
  }

  @Override
  public String figure(Piece.Figure figure) {
    return "";
  }

  @Override
  public String image(Piece.Image image) {
    return text.image(image);
  }

  @Override
  public String note(Piece.Note note) {
    return "";
  }
}
