package dossier.figure;

import java.util.List;
import java.util.Optional;

/**
 * The land that maps are drawn on, from the Atlantic to beyond the Urals and to Afghanistan. Never changes.
 *
 * <p>Borders are the United Nations': Crimea lies in Ukraine, Abkhazia and South Ossetia in Georgia, Transnistria in
 * Moldova. How the map was made, and what else it decides, stands in {@code src/dev/map/README.md}.
 *
 * @param lines every coast and border, once
 * @param land all land
 * @param countries by their code
 * @param regions parts of countries with an edge of their own
 */
record BaseMap(List<MapLine> lines, Outline land, List<Country> countries, List<Region> regions) {

  /**
   * A country, or a territory that ISO gives a code.
   *
   * @param code ISO 3166's two letters; XK for Kosovo
   * @param alpha3 ISO 3166's three letters; XKX for Kosovo
   */
  record Country(String code, String alpha3, String name, Outline outline) {}

  /**
   * A part of a country outside its government's control. The edge is this project's own drawing.
   *
   * @param country the code of the country that it is part of
   */
  record Region(String id, String country, String name, Outline outline) {}

  BaseMap {
    lines = List.copyOf(lines);
    countries = List.copyOf(countries);
    regions = List.copyOf(regions);
  }

  /** Reads the map that the program carries. */
  static BaseMap read() {
    return BaseMapReader.read("base-map.txt", "regions.txt");
  }

  /** The country with a code of two or three letters. */
  Optional<Country> country(String code) {
    return countries.stream()
        .filter(country -> country.code().equals(code) || country.alpha3().equals(code))
        .findFirst();
  }

  /** The region with an id. */
  Optional<Region> region(String id) {
    return regions.stream().filter(region -> region.id().equals(id)).findFirst();
  }

  /** The country that a place lies in; none at sea. A harbour may lie at sea, since coasts are simplified. */
  Optional<Country> countryAt(LonLat place) {
    return countries.stream().filter(country -> country.outline().holds(place)).findFirst();
  }

  /** The region that a place lies in. */
  Optional<Region> regionAt(LonLat place) {
    return regions.stream().filter(region -> region.outline().holds(place)).findFirst();
  }
}
