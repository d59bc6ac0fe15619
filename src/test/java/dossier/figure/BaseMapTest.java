package dossier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.figure.BaseMap.Country;
import dossier.figure.BaseMap.Region;
import dossier.figure.MapLine.Kind;
import dossier.figure.MapLine.Vertex;
import dossier.figure.Outline.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The base map: what lies where, and that neighbours share their borders. */
class BaseMapTest {
  private static final BaseMap MAP = BaseMap.read();

  @ParameterizedTest(name = "{0} lies in {3}")
  @CsvSource({
    "Simferopol,      34.10, 44.95, UA",
    "Sevastopol,      33.54, 44.60, UA",
    "Kerch,           36.44, 45.36, UA",
    "Donetsk,         37.80, 48.00, UA",
    "Kyiv,            30.52, 50.45, UA",
    "Novorossiysk,    37.82, 44.75, RU",
    "Kaliningrad,     20.51, 54.71, RU",
    "Murmansk,        33.08, 68.96, RU",
    "Sochi,           39.76, 43.61, RU",
    "Armavir,         41.12, 45.00, RU",
    "Yekaterinburg,   60.61, 56.84, RU",
    "Petropavlovsk,  158.60, 53.06, RU",
    "Chisinau,        28.86, 47.01, MD",
    "Comrat,          28.66, 46.30, MD",
    "Varnita,         29.46, 46.87, MD",
    "Cocieri,         29.11, 47.30, MD",
    "Izmail,          28.84, 45.35, UA",
    "Tbilisi,         44.79, 41.72, GE",
    "Batumi,          41.66, 41.63, GE",
    "Zugdidi,         41.87, 42.51, GE",
    "Gori,            44.11, 41.98, GE",
    "Stepanakert,     46.75, 39.82, AZ",
    "Gabala,          47.85, 40.98, AZ",
    "Nakhchivan,      45.41, 39.21, AZ",
    "Yerevan,         44.51, 40.18, AM",
    "Pristina,        21.16, 42.66, XK",
    "Belgrade,        20.45, 44.79, RS",
    "Skopje,          21.43, 42.00, MK",
    "Redzikowo,       17.10, 54.48, PL",
    "Brdy,            13.73, 49.66, CZ",
    "Deveselu,        24.42, 44.08, RO",
    "Bucharest,       26.10, 44.43, RO",
    "Vienna,          16.37, 48.21, AT",
    "Brussels,         4.43, 50.88, BE",
    "Reykjavik,      -21.90, 64.13, IS",
    "Mariehamn,       19.94, 60.15, FI",
    "Ankara,          32.86, 39.93, TR",
    "Nicosia,         33.36, 35.15, CY",
    "Famagusta,       33.92, 35.12, CY",
    "Katzrin,         35.70, 32.99, SY",
    "Jericho,         35.45, 31.86, PS",
    "Laayoune,       -13.15, 27.13, EH",
    "Riga,            24.11, 56.95, LV",
    "Termez,          67.28, 37.24, UZ",
    "Hairatan,        67.42, 37.19, AF",
    "Kabul,           69.17, 34.53, AF",
    "Baikonur,        63.31, 45.95, KZ",
    "Manas,           74.48, 43.06, KG",
    "Bishkek,         74.59, 42.87, KG",
    "Karachi,         67.05, 24.90, PK",
    "Peshawar,        71.58, 34.01, PK",
    "the Black Sea,   34.00, 43.20, ",
    "the Caspian Sea, 51.00, 40.50, ",
  })
  void each_place_lies_in_its_country(String place, double lon, double lat, String country) {
    assertEquals(
        Optional.ofNullable(country), MAP.countryAt(new LonLat(lon, lat)).map(Country::code));
  }

  @ParameterizedTest(name = "{0} lies in {3}")
  @CsvSource({
    "Tiraspol,   29.63, 46.84, transnistria,  MD",
    "Bender,     29.48, 46.83, transnistria,  MD",
    "Cobasna,    29.19, 47.77, transnistria,  MD",
    "Ribnita,    29.01, 47.77, transnistria,  MD",
    "Chisinau,   28.86, 47.01, ,              MD",
    "Rezina,     28.95, 47.75, ,              MD",
    "Cosnita,    29.14, 47.13, ,              MD",
    "Varnita,    29.46, 46.87, ,              MD",
    "Odesa,      30.72, 46.48, ,              UA",
    "Sukhumi,    41.02, 43.01, abkhazia,      GE",
    "Gudauta,    40.63, 43.11, abkhazia,      GE",
    "Gali,       41.74, 42.63, abkhazia,      GE",
    "Zugdidi,    41.87, 42.51, ,              GE",
    "Mestia,     42.73, 43.05, ,              GE",
    "Tskhinvali, 43.97, 42.23, south-ossetia, GE",
    "Java,       43.92, 42.39, south-ossetia, GE",
    "Akhalgori,  44.48, 42.12, south-ossetia, GE",
    "Gori,       44.11, 41.98, ,              GE",
    "Gudauri,    44.48, 42.48, ,              GE",
    "Sachkhere,  43.40, 42.34, ,              GE",
    "Ardon,      44.30, 43.18, ,              RU",
  })
  void each_place_lies_in_its_region_and_the_region_in_its_country(
      String place, double lon, double lat, String region, String country) {
    LonLat at = new LonLat(lon, lat);
    assertEquals(Optional.ofNullable(region), MAP.regionAt(at).map(Region::id));
    assertEquals(Optional.of(country), MAP.countryAt(at).map(Country::code));
    MAP.regionAt(at).ifPresent(found -> assertEquals(country, found.country()));
  }

  /** What encyclopaedias give, in square kilometres. */
  @ParameterizedTest
  @CsvSource({
    "MD,             33850, 3",
    "GE,             69700, 1",
    "UA,            603550, 2",
    "RO,            238400, 2",
    "XK,             10890, 2",
    "PL,            312700, 2",
    "CZ,             78870, 1",
    "TR,            783560, 1",
    "CY,              9250, 3",
    "abkhazia,        8660, 5",
    "south-ossetia,   3900, 5",
  })
  void each_land_is_as_large_on_the_map_as_on_the_earth(String id, double area, double percent) {
    Outline outline = MAP.country(id)
        .map(Country::outline)
        .orElseGet(() -> MAP.region(id).orElseThrow().outline());
    double drawn =
        outline.rings(MapLine.FINEST).stream().mapToDouble(BaseMapTest::area).sum();
    assertEquals(area, drawn, area * percent / 100);
  }

  private static double area(List<LonLat> ring) {
    Projection flat = new Projection(ring.get(0));
    double twice = 0;
    Point before = flat.of(ring.get(ring.size() - 1));
    for (LonLat place : ring) {
      Point here = flat.of(place);
      twice += before.x() * here.y() - here.x() * before.y();
      before = here;
    }
    return Math.abs(twice) / 2;
  }

  @Test
  void neighbours_share_their_borders() {
    Map<MapLine, Set<String>> beside = new HashMap<>();
    MAP.countries()
        .forEach(country -> sides(country.outline())
            .forEach(
                line -> beside.computeIfAbsent(line, any -> new TreeSet<>()).add(country.code())));
    List<MapLine> coast = sides(MAP.land());
    int inner = 0;
    for (MapLine line : MAP.lines()) {
      int countries = beside.getOrDefault(line, Set.of()).size();
      assertEquals(line.kind() == Kind.COAST, coast.contains(line));
      if (line.kind() == Kind.DISPUTED && countries == 0) {
        inner++;
      } else {
        assertEquals(line.kind() == Kind.COAST ? 1 : 2, countries, () -> line.toString());
      }
    }
    assertEquals(
        MAP.regions().size() + 1, inner, "the edges of the regions, and the line across Cyprus");
  }

  private static List<MapLine> sides(Outline outline) {
    return outline.rings().stream().flatMap(List::stream).map(Side::line).toList();
  }

  @Test
  void a_region_coincides_with_the_border_of_its_country() {
    for (Region region : MAP.regions()) {
      Outline country = MAP.country(region.country()).orElseThrow().outline();
      List<MapLine> edge = new ArrayList<>(sides(region.outline()));
      edge.removeAll(sides(country));
      assertEquals(1, edge.size(), region.name() + " has one line of its own");
      assertEquals(Kind.DISPUTED, edge.get(0).kind());
    }
  }

  @Test
  void what_the_united_nations_do_not_draw_as_settled_is_disputed() {
    Set<String> disputed = new TreeSet<>();
    for (MapLine line : MAP.lines()) {
      if (line.kind() == Kind.DISPUTED) {
        disputed.add(String.join(
            " ",
            MAP.countries().stream()
                .filter(country -> sides(country.outline()).contains(line))
                .map(Country::code)
                .sorted()
                .toList()));
      }
    }
    assertEquals(Set.of("", "CN IN", "EH MA", "IL PS", "IL SY", "IN PK", "RS XK"), disputed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void no_coast_or_border_crosses_itself_or_another(int level) {
    List<Piece> pieces = new ArrayList<>();
    MAP.lines().forEach(line -> pieces.addAll(pieces(line.points(level))));
    assertEquals(List.of(), crossings(pieces));
  }

  /** A straight piece of a line. */
  private record Piece(LonLat from, LonLat to) {

    double west() {
      return Math.min(from.lon(), to.lon());
    }

    double east() {
      return Math.max(from.lon(), to.lon());
    }

    boolean crosses(Piece other) {
      return turn(from, to, other.from) * turn(from, to, other.to) < 0
          && turn(other.from, other.to, from) * turn(other.from, other.to, to) < 0;
    }

    private static double turn(LonLat a, LonLat b, LonLat c) {
      return Math.signum(
          (b.lon() - a.lon()) * (c.lat() - a.lat()) - (b.lat() - a.lat()) * (c.lon() - a.lon()));
    }
  }

  private static List<Piece> pieces(List<LonLat> points) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      pieces.add(new Piece(points.get(i - 1), points.get(i)));
    }
    return pieces;
  }

  private static List<String> crossings(List<Piece> pieces) {
    List<Piece> sorted =
        pieces.stream().sorted((a, b) -> Double.compare(a.west(), b.west())).toList();
    List<String> crossings = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1;
          j < sorted.size() && sorted.get(j).west() <= sorted.get(i).east();
          j++) {
        if (sorted.get(i).crosses(sorted.get(j))) {
          crossings.add(sorted.get(i) + " " + sorted.get(j));
        }
      }
    }
    return crossings;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void no_two_lines_lie_on_each_other(int level) {
    Map<Set<LonLat>, Integer> seen = new HashMap<>();
    MAP.lines()
        .forEach(line -> pieces(line.points(level))
            .forEach(piece -> seen.merge(Set.of(piece.from(), piece.to()), 1, Integer::sum)));
    seen.forEach((piece, times) -> assertEquals(1, times, piece::toString));
  }

  @Test
  void a_line_begins_and_ends_the_same_at_each_level() {
    for (MapLine line : MAP.lines()) {
      List<Vertex> vertices = line.vertices();
      Vertex first = vertices.get(0);
      Vertex last = vertices.get(vertices.size() - 1);
      if (!first.equals(last)) {
        assertEquals(0, first.level(), line::toString);
        assertEquals(0, last.level(), line::toString);
      }
    }
  }

  @Test
  void a_country_is_found_by_either_code() {
    assertEquals("Moldova", MAP.country("MD").orElseThrow().name());
    assertEquals("Moldova", MAP.country("MDA").orElseThrow().name());
    assertEquals(Optional.empty(), MAP.country("Moldova"));
  }

  @Test
  void the_files_stay_small() throws IOException {
    Path room = Path.of("src/main/resources/dossier/figure");
    assertTrue(Files.size(room.resolve("base-map.txt")) < 150_000);
    assertTrue(Files.size(room.resolve("regions.txt")) < 5_000);
  }
}
