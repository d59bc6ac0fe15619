package dossier.figure;

import dossier.content.Figure;
import dossier.content.Figure.Map.Highlight;
import dossier.content.Figure.Map.Place;
import dossier.content.Figure.Map.Route;
import dossier.content.Figure.Map.Spot;
import dossier.content.Figure.Map.View;
import dossier.content.Settings.Choice;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a map can be drawn as its author means it. */
final class MapCheck {
  /** Groups that can be told apart without colours. */
  private static final int MOST_GROUPS = 3;

  /** Routes that can be told apart without colours. */
  private static final int MOST_ROUTES = 3;

  /** Beyond these the base map lacks lands, which would look like sea. */
  private static final double WEST = -30;

  private static final double SOUTH = 18;
  private static final double EAST = 92;
  private static final double NORTH = 82;

  private static final double FLATTEST = 0.4;
  private static final double TALLEST = 1.5;

  private final Figure.Map map;
  private final BaseMap base;
  private final Problems problems;
  private boolean sound = true;

  private MapCheck(Figure.Map map, BaseMap base, Problems problems) {
    this.map = map;
    this.base = base;
    this.problems = problems;
  }

  /**
   * The sheet that a map is drawn on; nothing where something is wrong with the map.
   *
   * @param problems told of views that cannot be shown, of areas and stops that do not exist, of spots outside the view and
   *     of more groups than can be told apart
   */
  static Optional<MapSheet> sheet(Figure.Map map, BaseMap base, Problems problems) {
    MapCheck check = new MapCheck(map, base, problems);
    check.areas();
    check.names();
    check.routes();
    if (!check.canShow(map.view())) {
      return Optional.empty();
    }
    MapSheet sheet = MapSheet.of(map.view());
    check.shape(sheet);
    check.spots(sheet);
    return check.sound ? Optional.of(sheet) : Optional.empty();
  }

  private void areas() {
    Set<String> painted = new HashSet<>();
    for (Highlight highlight : map.highlights()) {
      for (Choice choice : highlight.areas()) {
        Optional<MapArea> area = MapArea.of(choice.name(), base);
        if (area.isEmpty() && !choice.name().isEmpty()) {
          sound = false;
          problems.unknown(
              "unknown-area",
              choice.location(),
              "there is no country or region \"" + choice.name() + "\" on the map",
              choice.name(),
              MapArea.names(base));
        }
        if (area.isPresent() && !painted.add(area.get().name())) {
          bad(
              choice.location(),
              area.get().name() + " is painted already",
              "take one of the two out");
        }
      }
    }
    map.highlights().stream()
        .skip(MOST_GROUPS)
        .flatMap(highlight -> highlight.areas().stream())
        .findFirst()
        .ifPresent(area -> bad(
            area.location(),
            "more than " + MOST_GROUPS + " groups of areas cannot be told apart",
            "put some of them together"));
  }

  private void names() {
    Set<String> names = new HashSet<>();
    for (Place place : map.places()) {
      if (!place.name().isEmpty() && !names.add(place.name())) {
        bad(place.location(), "this map has two places of this name", "give one another name");
      }
    }
  }

  private void routes() {
    Set<String> names = new TreeSet<>();
    map.places().forEach(place -> names.add(place.name()));
    for (Route route : map.routes()) {
      for (Choice stop : route.through()) {
        if (!names.contains(stop.name())) {
          sound = false;
          problems.unknown(
              "unknown-place",
              stop.location(),
              "no place of this map is called \"" + stop.name() + "\"",
              stop.name(),
              names);
        }
      }
      if (route.through().size() == 1) {
        bad(
            route.through().get(0).location(),
            "a route has at least two stops",
            "name the places that it goes through, in order");
      }
    }
    map.routes().stream()
        .skip(MOST_ROUTES)
        .flatMap(route -> route.through().stream())
        .findFirst()
        .ifPresent(stop -> bad(
            stop.location(),
            "more than " + MOST_ROUTES + " routes cannot be told apart",
            "draw another map for the others"));
  }

  private boolean canShow(View view) {
    if (view.west() == view.east()) {
      return false;
    }
    boolean whole = view.west() >= WEST
        && view.south() >= SOUTH
        && view.east() <= EAST
        && view.north() <= NORTH;
    if (!whole) {
      bad(
          view.location(),
          "this view reaches beyond the land that Dossier's map has",
          "stay between " + degrees(WEST) + " and " + degrees(EAST) + " east, " + degrees(SOUTH)
              + " and " + degrees(NORTH) + " north");
    }
    return whole;
  }

  private static String degrees(double value) {
    return Svg.px(value);
  }

  private void shape(MapSheet sheet) {
    double shape = sheet.height() / MapSheet.WIDTH;
    if (shape < FLATTEST || shape > TALLEST) {
      bad(
          map.view().location(),
          "this view is too " + (shape > TALLEST ? "tall" : "flat") + " for a page",
          shape > TALLEST
              ? "move its west and east edge apart"
              : "move its south and north edge apart");
    }
  }

  private void spots(MapSheet sheet) {
    map.places().forEach(place -> spot(place.name(), place.at(), place.location(), sheet));
    map.labels().forEach(label -> spot(label.text(), label.at(), label.location(), sheet));
  }

  private void spot(String name, Spot spot, Location location, MapSheet sheet) {
    if (Double.isNaN(spot.latitude())) {
      sound = false;
    } else if (!sheet.frame().holds(sheet.of(spot))) {
      bad(
          location,
          "\"" + name + "\" lies outside the map's view",
          "correct its at (latitude first), or widen the view");
    }
  }

  private void bad(Location location, String message, String advice) {
    sound = false;
    problems.error("bad-map", location, message, advice);
  }
}
