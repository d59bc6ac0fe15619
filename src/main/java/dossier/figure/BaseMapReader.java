package dossier.figure;

import dossier.figure.BaseMap.Country;
import dossier.figure.BaseMap.Region;
import dossier.figure.MapLine.Kind;
import dossier.figure.MapLine.Vertex;
import dossier.figure.Outline.Side;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the files of the base map, whose head says how they are written. */
final class BaseMapReader {
  private static final double THOUSANDTHS = 1000;

  private final List<MapLine> lines = new ArrayList<>();
  private final List<Country> countries = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private Outline land = new Outline(List.of());

  private BaseMapReader() {}

  /** Reads files one after the other, as if they were one. */
  static BaseMap read(String... files) {
    BaseMapReader reader = new BaseMapReader();
    for (String file : files) {
      text(file).lines().filter(row -> !row.startsWith("#")).forEach(reader::record);
    }
    return new BaseMap(reader.lines, reader.land, reader.countries, reader.regions);
  }

  private static String text(String file) {
    try (InputStream in = BaseMap.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own map cannot be read: " + file, e);
    }
  }

  private void record(String row) {
    String[] halves = row.split(": ", 2);
    String[] words = halves[0].split(" ", 4);
    switch (words[0]) {
      case "line" -> line(Integer.parseInt(words[1]), words[2], words[3].split(" "));
      case "land" -> land = outline(halves[1]);
      case "country" ->
        countries.add(new Country(words[1], words[2], words[3], outline(halves[1])));
      case "region" -> regions.add(new Region(words[1], words[2], words[3], outline(halves[1])));
      default -> throw new IllegalStateException("not a record of the base map: " + row);
    }
  }

  private void line(int number, String kind, String[] points) {
    List<Vertex> vertices = new ArrayList<>();
    int lon = 0;
    int lat = 0;
    for (String point : points) {
      String[] steps = point.split(",");
      lon += Integer.parseInt(steps[0]);
      lat += Integer.parseInt(steps[1]);
      LonLat at = new LonLat(lon / THOUSANDTHS, lat / THOUSANDTHS);
      vertices.add(new Vertex(at, Integer.parseInt(steps[2])));
    }
    lines.add(new MapLine(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), vertices));
    if (number != lines.size()) {
      throw new IllegalStateException("line " + number + " of the base map is out of order");
    }
  }

  private Outline outline(String rings) {
    return new Outline(Arrays.stream(rings.split("; "))
        .map(ring -> Arrays.stream(ring.split(" ")).map(this::side).toList())
        .toList());
  }

  private Side side(String number) {
    int signed = Integer.parseInt(number);
    return new Side(lines.get(Math.abs(signed) - 1), signed < 0);
  }
}
