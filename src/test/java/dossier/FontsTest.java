package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The type that the pages bring along. */
class FontsTest {
  private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");

  @Test
  void has_every_letter_of_every_page_of_the_explainer() throws IOException {
    BitSet letters = letters();
    Built built = Built.in(SiteInAString.REPOSITORY);
    Set<String> missing = new TreeSet<>();
    for (String path : built.paths()) {
      if (path.endsWith(".html") && !path.equals("404.html")) {
        Jsoup.parse(built.text(path))
            .text()
            .codePoints()
            .filter(letter -> letter > ' ' && !letters.get(letter))
            .forEach(letter -> missing.add(Character.toString(letter) + " in " + path));
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** The letters of the text family, as the style sheet declares them. */
  private static BitSet letters() throws IOException {
    String css = Files.readString(SiteInAString.REPOSITORY.resolve("templates/assets/site.css"));
    BitSet letters = new BitSet();
    for (String face : css.split("@font-face")) {
      if (face.contains("font-family: Text;") && !face.contains("italic")) {
        String ranges = face.split("unicode-range:")[1].split(";")[0];
        RANGE.matcher(ranges).results().forEach(range -> add(letters, range));
      }
    }
    assertTrue(letters.cardinality() > 300, "the ranges were found");
    return letters;
  }

  private static void add(BitSet letters, MatchResult range) {
    int from = Integer.parseInt(range.group(1), 16);
    int to = range.group(2) == null ? from : Integer.parseInt(range.group(2), 16);
    letters.set(from, to + 1);
  }
}
