package dossier.figure;

import dossier.content.Figure;
import dossier.text.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the maps of a site. The base map is read when the first of them is drawn: most sites have none. */
final class Maps {
  private final Problems problems;
  private @Nullable BaseMap base;

  /**
   * For one site.
   *
   * @param problems told of what cannot be drawn
   */
  Maps(Problems problems) {
    this.problems = problems;
  }

  /** Draws one; nothing where there is a problem. */
  Optional<Drawing> draw(Figure.Map map) {
    BaseMap land = base == null ? BaseMap.read() : base;
    base = land;
    return draw(map, land, problems);
  }

  /** Draws one on a given land. */
  static Optional<Drawing> draw(Figure.Map map, BaseMap land, Problems problems) {
    return MapCheck.sheet(map, land, problems).map(sheet -> {
      Svg names = MapNames.of(map, sheet, problems);
      return LocatorMap.draw(map, land, sheet, names);
    });
  }
}
