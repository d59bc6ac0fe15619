package dossier.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How wide words are in the site's own type, from a table that was made with its fonts: no machine needs to have them for
 * it, and each gives the same widths. Letters that the table does not have count as wide ones.
 */
final class Advances {

  /** A face of the site's type, as the style sheet calls it. */
  enum Face {
    TEXT,
    DISPLAY,
    LABEL
  }

  private static final Map<String, Integer> WIDTHS = read();
  private static final int WIDE = 700;

  private Advances() {}

  private static Map<String, Integer> read() {
    try (InputStream in = Advances.class.getResourceAsStream("advances.txt")) {
      Map<String, Integer> widths = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(part -> widths.put(part[0] + part[1], Integer.valueOf(part[2])));
      return widths;
    } catch (IOException e) {
      throw new IllegalStateException("the program's own table of widths cannot be read", e);
    }
  }

  /**
   * The width of a text in pixels.
   *
   * @param size of the letters, in pixels
   */
  static double width(String text, Face face, double size) {
    String name = face.name().toLowerCase(Locale.ROOT);
    return text.codePoints()
            .map(letter -> WIDTHS.getOrDefault(name + HexFormat.of().toHexDigits(letter, 4), WIDE))
            .sum()
        * size
        / 1000;
  }

  /**
   * A text in lines, broken between words.
   *
   * @param widest how wide a line may be, in pixels; a single word may be wider
   */
  static List<String> lines(String text, Face face, double size, double widest) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, face, size) > widest) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /** The width of the widest of some lines. */
  static double widest(List<String> lines, Face face, double size) {
    return lines.stream().mapToDouble(line -> width(line, face, size)).max().orElse(0);
  }
}
