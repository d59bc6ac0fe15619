package dossier.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.publish.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explainers that are made to measure with are such as an editor would write. */
class ExplainerTest {
  @TempDir
  Path folder;

  private static Map<String, String> made(int pages, long seed) {
    Map<String, String> files = new TreeMap<>();
    Explainer.make(pages, seed, (path, text) -> assertEquals(null, files.put(path, text), path));
    return files;
  }

  @Test
  void one_of_thirty_pages_is_built_with_nothing_told_and_every_quotation_matched() {
    MakeExplainer.write(30, folder, 1);
    Built site = Built.in(folder, new Options("https://example.org/", false));
    assertEquals(List.of(), site.problems());
    String data = site.text("dossier.json");
    assertTrue(data.contains("\"result\": \"matched\""));
    assertFalse(data.contains("\"result\": \"not checked\""));
    assertEquals(1, site.page("index.html").select(".issue-map").size());
    assertTrue(site.paths().stream()
        .anyMatch(path ->
            path.startsWith("background/") && !site.page(path).select(".ties").isEmpty()));
  }

  @Test
  void the_same_size_and_seed_make_the_same_bytes_and_another_seed_others() {
    assertEquals(made(40, 3), made(40, 3));
    assertNotEquals(made(40, 3), made(40, 4));
  }

  @Test
  void it_has_as_many_pages_as_were_asked_for() {
    for (int pages : List.of(10, 31, 100)) {
      assertEquals(
          pages,
          made(pages, 1).keySet().stream()
              .filter(path -> path.matches("content/[a-z]+/.*\\.md"))
              .count());
    }
  }
}
