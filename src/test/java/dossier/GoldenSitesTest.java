package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.kit.Built;
import dossier.kit.Golden;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.site.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file {@code x.site} in {@code src/test/sites/good} makes the pages in the folder {@code x} beside it, letter
 * for letter. Only what its content makes is kept there, not the style sheet or the schema.
 */
class GoldenSitesTest {
  private static final Path SITES = SiteInAString.REPOSITORY.resolve("src/test/sites/good");

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("sites")
  void a_good_site_makes_these_pages(String name) throws IOException {
    SiteInAString site = SiteInAString.of(Files.readString(SITES.resolve(name + ".site")));
    Built built = Built.in(site.in(folder), new Options("https://example.org/small/", false));
    assertEquals(List.of(), built.problems());
    SortedMap<String, byte[]> pages = new TreeMap<>(built.build().rendered().whole());
    pages.keySet().removeIf(path -> path.startsWith("assets/") || path.equals(SitePlan.SCHEMA));
    Golden.assertSame(SITES.resolve(name), pages);
  }

  static List<String> sites() throws IOException {
    try (Stream<Path> files = Files.list(SITES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".site"))
          .map(name -> name.replace(".site", ""))
          .sorted()
          .toList();
    }
  }
}
