package dossier.content;

import dossier.content.Figure.Chart;
import dossier.content.Figure.Map.Highlight;
import dossier.content.Figure.Map.Place;
import dossier.content.Figure.Map.Route;
import dossier.content.Figure.Map.View;
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
              : map(block.location(), keys, problems));
      keys.done();
    }
    return figures;
  }

  private static Chart chart(Location block, Keys keys) {
    return new Chart(
        block,
        keys.text("title"),
        keys.choice("type", Chart.Type.class),
        new Choice(keys.text("data"), keys.locationOf("data")),
        keys.textsIfAny("columns", Choice::new),
        keys.has("limit") ? new Choice(keys.text("limit"), keys.locationOf("limit")) : null,
        keys.text("unit"),
        keys.proseIfAny("note"),
        keys.sources());
  }

  private static Figure.Map map(Location block, Keys keys, Problems problems) {
    return new Figure.Map(
        block,
        keys.text("title"),
        view(keys, problems),
        keys.each("highlight", FigureReader::highlight),
        keys.each("places", place -> place(place, problems)),
        keys.each("routes", FigureReader::route),
        keys.proseIfAny("note"),
        keys.sources());
  }

  private static View view(Keys keys, Problems problems) {
    List<Double> edges = keys.numbers("view");
    boolean fits = edges.size() == 4
        && edges.get(0) < edges.get(2)
        && edges.get(1) < edges.get(3)
        && edges.stream().allMatch(edge -> Math.abs(edge) <= 180);
    if (!fits && keys.has("view")) {
      problems.error(
          "bad-value",
          keys.locationOf("view"),
          "a view is its west, south, east and north edge",
          "write four numbers of degrees: view: [26.5, 45.3, 30.3, 48.6]");
    }
    return fits
        ? new View(edges.get(0), edges.get(1), edges.get(2), edges.get(3))
        : new View(0, 0, 1, 1);
  }

  private static Highlight highlight(Keys keys) {
    return new Highlight(
        new Choice(keys.text("area"), keys.locationOf("area")),
        keys.textIfAny("label"),
        keys.refIfAny("side", Kind.ACTOR));
  }

  private static Place place(Keys keys, Problems problems) {
    List<Double> at = keys.numbers("at");
    boolean fits = at.size() == 2 && Math.abs(at.get(0)) <= 90 && Math.abs(at.get(1)) <= 180;
    if (!fits && keys.has("at")) {
      problems.error(
          "bad-value",
          keys.locationOf("at"),
          "a place is its latitude and longitude",
          "write two numbers of degrees, north and east positive: at: [46.84, 29.63]");
    }
    return new Place(
        keys.text("name"),
        fits ? at.get(0) : 0,
        fits ? at.get(1) : 0,
        keys.refIfAny("side", Kind.ACTOR),
        keys.textIfAny("note"),
        keys.locationOf("name"));
  }

  private static Route route(Keys keys) {
    return new Route(
        keys.text("name"), keys.texts("through", Choice::new), keys.locationOf("name"));
  }
}
