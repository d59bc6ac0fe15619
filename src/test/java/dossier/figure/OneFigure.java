package dossier.figure;

import dossier.content.Figure;
import dossier.content.Figure.Chart;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.Map;
import java.util.Optional;

/** Draws a figure as a site does, without the rest of a site, and its map with two lands alone. */
public final class OneFigure {
  private static final BaseMap LAND = BaseMapReader.read("two-lands.txt");
  private static final Numbers ENGLISH = new Numbers("en");

  private OneFigure() {}

  /** The picture; nothing where there is a problem. */
  public static Optional<Drawing> draw(
      Figure figure, Map<String, TextFile> tables, Problems problems) {
    if (figure instanceof Chart chart) {
      Charts charts = new Charts(tables, ENGLISH, problems);
      Optional<Drawing> drawing = charts.draw(chart);
      charts.tellUnused();
      return drawing;
    }
    return Maps.draw((Figure.Map) figure, LAND, problems);
  }
}
