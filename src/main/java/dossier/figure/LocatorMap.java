package dossier.figure;

import dossier.content.Figure;
import dossier.content.Figure.Map.Highlight;
import dossier.content.Figure.Map.Place;
import dossier.content.Figure.Map.Route;
import dossier.content.Figure.Map.Spot;
import dossier.content.Settings.Choice;
import dossier.figure.Drawing.Key;
import dossier.figure.Drawing.Table;
import dossier.figure.MapLine.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a subject lies: land, borders and painted areas in one layer that grows with the screen, names and marks over it in
 * another whose letters do not.
 */
final class LocatorMap {
  private final Figure.Map map;
  private final BaseMap base;
  private final MapSheet sheet;
  private final Map<Highlight, List<MapArea>> painted = new LinkedHashMap<>();

  private LocatorMap(Figure.Map map, BaseMap base, MapSheet sheet) {
    this.map = map;
    this.base = base;
    this.sheet = sheet;
    map.highlights().forEach(highlight -> painted.put(highlight, areas(highlight)));
  }

  /** Draws a map of which {@link MapCheck} has found nothing wrong; the names on it are written already. */
  static Drawing draw(Figure.Map map, BaseMap base, MapSheet sheet, Svg names) {
    return new LocatorMap(map, base, sheet).draw(names);
  }

  private Drawing draw(Svg names) {
    String title = map.title();
    Svg svg = new Svg()
        .open("div", "class", sheet.height() > MapSheet.WIDTH ? "map tall" : "map")
        .raw(land())
        .open("svg", "class", "names", "role", "img", "aria-label", title)
        .raw(names)
        .close("svg")
        .close("div");
    return new Drawing(map, svg.toString(), legend(), new Table(List.of(), rows()), "");
  }

  private Svg land() {
    Svg svg = new Svg();
    String box = "0 0 " + Svg.px(MapSheet.WIDTH) + " " + Svg.px(sheet.height());
    svg.open("svg", "class", "ground", "viewBox", box, "aria-hidden", "true");
    svg.empty("path", "class", "land", "d", LandPath.of(base.land(), sheet));
    int group = 0;
    for (List<MapArea> areas : painted.values()) {
      paint(svg, ++group, areas);
    }
    svg.empty("path", "class", "border", "d", LandPath.of(base.lines(), Kind.BORDER, sheet));
    svg.empty("path", "class", "disputed", "d", LandPath.of(base.lines(), Kind.DISPUTED, sheet));
    for (int i = 0; i < map.routes().size(); i++) {
      svg.empty(
          "path", "class", "route on-map r" + (i + 1), "d", way(map.routes().get(i)));
    }
    return svg.close("svg");
  }

  /** Areas of one group, in its colour and, for those who see no colours, its own strokes. */
  private void paint(Svg svg, int group, List<MapArea> areas) {
    String outline = areas.stream()
        .map(area -> LandPath.of(area.outline(), sheet))
        .collect(Collectors.joining());
    String strokes = "map." + map.location().line() + ".s" + group;
    if (group > 1) {
      svg.open(
          "pattern",
          "id",
          strokes,
          "width",
          "14",
          "height",
          "14",
          "patternUnits",
          "userSpaceOnUse",
          "patternTransform",
          "rotate(" + (group == 2 ? 45 : 135) + ")");
      svg.empty("path", "class", "strokes on-map s" + group, "d", "M7 0V14");
      svg.close("pattern");
    }
    svg.empty("path", "class", "area on-map s" + group, "d", outline);
    if (group > 1) {
      svg.empty("path", "fill", "url(#" + strokes + ")", "d", outline);
    }
  }

  private String way(Route route) {
    return route.through().stream()
        .map(stop -> sheet.of(place(stop.name()).at()))
        .map(at -> Math.round(at.x()) + " " + Math.round(at.y()))
        .collect(Collectors.joining("L", "M", ""));
  }

  private Place place(String name) {
    return map.places().stream()
        .filter(place -> place.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<MapArea> areas(Highlight highlight) {
    return highlight.areas().stream()
        .flatMap(choice -> MapArea.of(choice.name(), base).stream())
        .toList();
  }

  private List<Key> legend() {
    List<Key> keys = new ArrayList<>();
    for (Highlight highlight : map.highlights()) {
      keys.add(new Key("s" + (keys.size() + 1), highlight.label()));
    }
    for (int i = 0; i < map.routes().size(); i++) {
      keys.add(new Key("r" + (i + 1), map.routes().get(i).name()));
    }
    return keys;
  }

  /** The map in words: each area, place and way, where it is, and why it is on the map. */
  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    painted.forEach((highlight, areas) -> rows.add(List.of(
        highlight.label(),
        areas.stream().map(MapArea::name).collect(Collectors.joining(", ")),
        "")));
    for (Place place : map.places()) {
      rows.add(List.of(place.name(), where(place.at()), place.note()));
    }
    for (Route route : map.routes()) {
      String stops = route.through().stream().map(Choice::name).collect(Collectors.joining(" – "));
      rows.add(List.of(route.name(), stops, ""));
    }
    return rows;
  }

  /** The country of a spot, and the region; empty at sea, as a harbour may be where coasts are simplified. */
  private String where(Spot spot) {
    LonLat at = new LonLat(spot.longitude(), spot.latitude());
    String country = base.countryAt(at).map(BaseMap.Country::name).orElse("");
    return base.regionAt(at).map(region -> country + " (" + region.name() + ")").orElse(country);
  }
}
