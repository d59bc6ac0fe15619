package dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.Built;
import dossier.kit.RandomSite;
import dossier.kit.SiteInAString;
import dossier.text.Location;
import dossier.text.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites that nobody thought of, the same ones each time. */
class RandomSitesTest {
  private static final Pattern ADDRESS = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

  @TempDir
  Path folder;

  static List<Long> seeds() {
    return java.util.stream.LongStream.rangeClosed(1, 100).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_right_site_is_built_the_same_from_files_in_any_order_and_every_link_arrives(long seed) {
    SiteInAString site = RandomSite.of(seed);
    Built first = Built.in(site.in(folder.resolve("first")));
    assertEquals(List.of(), first.problems());
    List<String> order = new ArrayList<>(site.files().keySet());
    Collections.shuffle(order, new Random(seed));
    Built second = Built.in(site.in(folder.resolve("second"), order));
    assertEquals(first.paths(), second.paths());
    for (String path : first.paths()) {
      assertArrayEquals(first.bytes(path), second.bytes(path), path);
      if (path.endsWith(".html")) {
        ADDRESS
            .matcher(first.text(path))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(address -> assertArrives(first, path, address));
      }
    }
  }

  private static void assertArrives(Built site, String page, String address) {
    URI target = URI.create("file:///" + page).resolve(address);
    String path = target.getPath().substring(1);
    assertTrue(site.paths().contains(path), address + " on " + page);
    if (target.getFragment() != null) {
      assertTrue(
          site.text(path).contains(" id=\"" + target.getFragment() + "\""),
          address + " on " + page);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_spoilt_site_is_told_in_places_that_exist_and_never_crashes(long seed) {
    Built built = Built.in(RandomSite.spoilt(seed).in(folder));
    for (Problem problem : built.build().problems()) {
      Location at = problem.location();
      assertTrue(
          at.line() >= 1 && at.line() <= at.file().text().lines().count() + 1, problem.toString());
      assertTrue(at.column() >= 1 && at.column() <= at.lineText().length() + 1, problem.toString());
      assertTrue(!problem.message().isBlank() && !problem.advice().isBlank(), problem.toString());
    }
    int status = Cli.run(folder, "build").status();
    assertEquals(built.build().problems().isEmpty() ? 0 : 1, status);
    if (status == 0) {
      assertTrue(Cli.run(folder, "build").out().contains(": 0 files written"));
    }
  }
}
