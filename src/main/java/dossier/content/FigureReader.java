package dossier.content;

import dossier.content.Figure.Chart;
import dossier.content.Settings.Choice;
import dossier.markdown.Body;
import dossier.markdown.Piece;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;

/** Which keys each kind of figure has, and what they must hold. The only list of them. */
final class FigureReader {
  private FigureReader() {}

  /** The figures of a body, in order; one that cannot be read is told of and stays empty. */
  static List<Figure> read(Body body, Problems problems) {
    List<Figure> figures = new ArrayList<>();
    for (Piece.Figure block : body.figures()) {
      Keys keys = Keys.of(block.yaml(), problems);
      figures.add(
          block.kind().equals("chart")
              ? chart(block.location(), keys)
              : MapReader.read(block.location(), keys, problems));
      keys.done();
    }
    return figures;
  }

  private static Chart chart(Location block, Keys keys) {
    String limit = keys.textIfAny("limit");
    return new Chart(
        block,
        keys.text("title"),
        keys.choice("type", Chart.Type.class),
        new Choice(keys.text("data"), keys.locationOf("data")),
        keys.textsIfAny("columns", Choice::new),
        limit.isEmpty() ? null : new Choice(limit, keys.locationOf("limit")),
        keys.text("unit"),
        keys.proseIfAny("note"),
        keys.sources());
  }
}
