package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.content.ContentFolder;
import dossier.kit.SiteInAString;
import dossier.site.Site;
import dossier.text.Problem;
import dossier.text.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many paragraphs may do without a source. */
class CoverageTest {
  @TempDir
  Path folder;

  @Test
  void one_exception_in_a_hundred_is_borne_and_no_more() {
    assertEquals(List.of(), told(99));
    assertEquals(List.of("too-many-exceptions"), told(98));
  }

  /** What is told of a page of so many paragraphs that cite a source, and one that need not. */
  private List<String> told(int cited) {
    String page = "---\ntitle: T\nsummary: S.\n---\n\n" + "It was so [@report].\n\n".repeat(cited)
        + "<!-- uncited: everybody knows -->\nIt was so.\n";
    Path root = SiteInAString.of("-- content/issues/bridge.md -- deleted\n"
            + "-- content/issues/road.md -- deleted\n-- content/background/history.md --\n" + page)
        .bare(folder);
    Problems problems = new Problems();
    Site site =
        Site.of(ContentFolder.read(root.resolve("content"), new Problems()), true, new Problems());
    Coverage.of(site, problems);
    return problems.sorted().stream().map(Problem::code).toList();
  }
}
