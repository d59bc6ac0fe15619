package dossier.content;

import dossier.content.Figure.Map.Highlight;
import dossier.content.Figure.Map.Label;
import dossier.content.Figure.Map.Place;
import dossier.content.Figure.Map.Route;
import dossier.content.Figure.Map.Side;
import dossier.content.Figure.Map.Spot;
import dossier.content.Figure.Map.View;
import dossier.content.Settings.Choice;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.List;
import java.util.Optional;

/** Which keys a {@code map} block has. The only list of them. */
final class MapReader {
  private final Problems problems;

  private MapReader(Problems problems) {
    this.problems = problems;
  }

  /** A map; what cannot be read is told of and stays empty. */
  static Figure.Map read(Location block, Keys keys, Problems problems) {
    MapReader reader = new MapReader(problems);
    return new Figure.Map(
        block,
        keys.text("title"),
        reader.view(keys),
        keys.each("highlight", MapReader::highlight),
        keys.each("labels", reader::label),
        keys.each("places", reader::place),
        keys.each("routes", MapReader::route),
        keys.proseIfAny("note"),
        keys.sources());
  }

  private View view(Keys keys) {
    Location location = keys.locationOf("view");
    Optional<List<Double>> edges = keys.numbers("view");
    Optional<View> view = edges
        .filter(MapReader::isView)
        .map(all -> new View(all.get(0), all.get(1), all.get(2), all.get(3), location));
    if (edges.isPresent() && view.isEmpty()) {
      problems.error(
          "bad-value",
          location,
          "a view is its west, south, east and north edge, in this order",
          "write four numbers of degrees: view: [26.5, 45.3, 30.3, 48.6]");
    }
    return view.orElse(new View(0, 0, 0, 0, location));
  }

  private static boolean isView(List<Double> edges) {
    return edges.size() == 4 && edges.get(0) < edges.get(2) && edges.get(1) < edges.get(3);
  }

  private static Highlight highlight(Keys keys) {
    return new Highlight(keys.text("label"), keys.texts("areas", Choice::new));
  }

  private Label label(Keys keys) {
    return new Label(keys.text("text"), spot(keys), keys.locationOf("text"));
  }

  private Place place(Keys keys) {
    return new Place(
        keys.text("name"),
        spot(keys),
        keys.choiceIfAny("side", Side.class),
        keys.textIfAny("note"),
        keys.locationOf("name"));
  }

  private Spot spot(Keys keys) {
    Optional<List<Double>> at = keys.numbers("at");
    Optional<Spot> spot =
        at.filter(MapReader::isSpot).map(both -> new Spot(both.get(0), both.get(1)));
    if (at.isPresent() && spot.isEmpty()) {
      problems.error(
          "bad-value",
          keys.locationOf("at"),
          "a spot is its latitude and its longitude",
          "write two numbers of degrees, north and east positive: at: [46.84, 29.63]");
    }
    return spot.orElse(new Spot(Double.NaN, Double.NaN));
  }

  private static boolean isSpot(List<Double> at) {
    return at.size() == 2 && Math.abs(at.get(0)) <= 90 && Math.abs(at.get(1)) <= 180;
  }

  private static Route route(Keys keys) {
    return new Route(keys.text("name"), keys.texts("through", Choice::new));
  }
}
