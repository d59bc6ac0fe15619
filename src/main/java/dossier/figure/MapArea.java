package dossier.figure;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a map can paint: a country or a region of the base map.
 *
 * @param name in English
 */
record MapArea(String name, Outline outline) {

  /** The area that a code of ISO 3166, a name or a region's id means, in letters of either case. */
  static Optional<MapArea> of(String written, BaseMap base) {
    return base.countries().stream()
        .filter(country -> written.equalsIgnoreCase(country.code())
            || written.equalsIgnoreCase(country.alpha3())
            || written.equalsIgnoreCase(country.name()))
        .map(country -> new MapArea(country.name(), country.outline()))
        .findFirst()
        .or(() -> region(written, base));
  }

  private static Optional<MapArea> region(String written, BaseMap base) {
    return base.regions().stream()
        .filter(region ->
            written.equalsIgnoreCase(region.id()) || written.equalsIgnoreCase(region.name()))
        .map(region -> new MapArea(region.name(), region.outline()))
        .findFirst();
  }

  /** How the areas of a base map may be written. */
  static Set<String> names(BaseMap base) {
    Set<String> names = new TreeSet<>();
    base.countries().forEach(country -> names.add(country.name()));
    base.regions().forEach(region -> names.add(region.id()));
    return names;
  }
}
