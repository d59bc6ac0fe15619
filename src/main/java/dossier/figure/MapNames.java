package dossier.figure;

import dossier.content.Figure;
import dossier.content.Figure.Map.Label;
import dossier.content.Figure.Map.Place;
import dossier.content.Figure.Map.Side;
import dossier.figure.Advances.Face;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the names on a map stand. Letters are as large on a phone as on a desk while the map shrinks, so a name has its
 * side for all screens only where it has room on each of them.
 */
final class MapNames {
  private static final double SIZE = 13;
  private static final double HEIGHT = 15;
  private static final double DOT = 4.5;
  private static final double GAP = 7;

  private final MapSheet sheet;
  private final Problems problems;
  private final List<Point> dots;

  /** What is taken on each screen, in its pixels. */
  private final List<List<Box>> taken = new ArrayList<>();

  private final Svg svg = new Svg();

  private MapNames(Figure.Map map, MapSheet sheet, Problems problems) {
    this.sheet = sheet;
    this.problems = problems;
    this.dots = map.places().stream().map(place -> sheet.of(place.at())).toList();
    Screens.ALL.forEach(width -> taken.add(new ArrayList<>(dots.stream()
        .map(dot -> Box.around(at(dot, width).x(), at(dot, width).y(), 2 * DOT, 2 * DOT))
        .toList())));
  }

  /**
   * Writes the names and marks of a map.
   *
   * @param problems told of names that have no room
   */
  static Svg of(Figure.Map map, MapSheet sheet, Problems problems) {
    MapNames names = new MapNames(map, sheet, problems);
    names.checkMarks(map.places());
    for (Label label : map.labels()) {
      names.label(label);
    }
    map.places().stream().filter(place -> place.side() != null).forEach(names::place);
    map.places().stream().filter(place -> place.side() == null).forEach(names::place);
    return names.svg;
  }

  private void checkMarks(List<Place> places) {
    List<Box> marks = taken.get(0);
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (marks.get(i).meets(marks.get(j))) {
          problems.error(
              "crowded-labels",
              places.get(i).location(),
              "on a phone this mark covers that of \"" + places.get(j).name() + "\"",
              "take one of the two out, or show less land: view");
          return;
        }
      }
    }
  }

  private void label(Label label) {
    Point spot = sheet.of(label.at());
    double width = Advances.width(label.text(), Face.TEXT, SIZE);
    if (!take(spot, new Point(0, 0), width)) {
      crowded(label.text(), label.location(), "move it with at, or take it out");
    }
    write(label.text(), "land", spot, "middle", 0, 0);
  }

  private void place(Place place) {
    Point dot = sheet.of(place.at());
    svg.empty("circle", "cx", x(dot), "cy", y(dot), "r", Svg.px(DOT));
    double width = Advances.width(place.name(), Face.LABEL, SIZE);
    Set<Side> sides = place.side() == null ? EnumSet.allOf(Side.class) : EnumSet.of(place.side());
    for (Side side : sides) {
      if (take(dot, offset(side, width), width)) {
        write(place, dot, side);
        return;
      }
    }
    crowded(
        place.name(),
        place.location(),
        place.side() == null
            ? "shorten it, give its neighbours another side, or take one out"
            : "give it another side, or none, to have one chosen");
  }

  /** The middle of a name, from the mark. */
  private static Point offset(Side side, double width) {
    return switch (side) {
      case RIGHT -> new Point(GAP + width / 2, 0);
      case LEFT -> new Point(-GAP - width / 2, 0);
      case ABOVE -> new Point(0, -GAP - HEIGHT / 2);
      case BELOW -> new Point(0, GAP + HEIGHT / 2);
    };
  }

  /** Takes room for a name on every screen; takes none where one has too little. */
  private boolean take(Point spot, Point offset, double width) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < Screens.ALL.size(); i++) {
      double screen = Screens.ALL.get(i);
      Point at = at(spot, screen);
      Box box = Box.around(at.x() + offset.x(), at.y() + offset.y(), width, HEIGHT);
      Box whole = new Box(0, 0, screen, sheet.height() * screen / MapSheet.WIDTH);
      if (!whole.holds(box.wider(1)) || taken.get(i).stream().anyMatch(box.wider(1)::meets)) {
        return false;
      }
      boxes.add(box);
    }
    for (int i = 0; i < boxes.size(); i++) {
      taken.get(i).add(boxes.get(i));
    }
    return true;
  }

  private static Point at(Point spot, double screen) {
    return new Point(spot.x() * screen / MapSheet.WIDTH, spot.y() * screen / MapSheet.WIDTH);
  }

  private void write(Place place, Point dot, Side side) {
    switch (side) {
      case RIGHT -> write(place.name(), "place", dot, "start", GAP, 0);
      case LEFT -> write(place.name(), "place", dot, "end", -GAP, 0);
      case ABOVE -> write(place.name(), "place", dot, "middle", 0, -GAP - HEIGHT / 2);
      case BELOW -> write(place.name(), "place", dot, "middle", 0, GAP + HEIGHT / 2);
    }
  }

  private void write(String text, String kind, Point spot, String anchor, double dx, double dy) {
    svg.words(
        "text",
        text,
        "class",
        kind,
        "x",
        x(spot),
        "y",
        y(spot),
        "dx",
        Svg.px(dx),
        "dy",
        Svg.px(dy + SIZE * 0.35),
        "text-anchor",
        anchor);
  }

  private String x(Point spot) {
    return Svg.share(spot.x() / MapSheet.WIDTH);
  }

  private String y(Point spot) {
    return Svg.share(spot.y() / sheet.height());
  }

  private void crowded(String name, Location location, String advice) {
    problems.error(
        "crowded-labels",
        location,
        "on a phone this map has no free room for the words \"" + name + "\"",
        advice);
  }
}
