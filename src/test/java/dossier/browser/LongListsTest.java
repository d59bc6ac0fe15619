package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.bench.MakeExplainer;
import dossier.cli.Cli;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of an explainer whose lists are too long for one page. */
@InBrowser
class LongListsTest {
  @TempDir
  Path folder;

  private Place site() {
    MakeExplainer.write(500, folder, 1);
    Cli built = Cli.run(folder, "build", "-o", "site");
    assertEquals(0, built.status(), built.err());
    return Place.folder(folder.resolve("site"));
  }

  @Test
  void they_go_from_part_to_part_and_nobody_is_shut_out(Reader reader) {
    Place site = site();
    reader.opens(site, "quotes/index.html").follows(reader.one("link", "Next Part 2: 41–80"));
    assertEquals("Quotations, part 2 of 4", reader.all("heading").get(0).name());
    reader.follows(reader.one("link", "121–125"));
    assertEquals("Quotations, part 4 of 4", reader.all("heading").get(0).name());
    List<String> barriers = new ArrayList<>();
    for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
      for (String page : List.of("quotes/index-2.html", "positions-2.html", "timeline-2.html")) {
        reader.sitsAt(screen).opens(site, page).unfolds();
        assertTrue(reader.pixelsToScrollSideways() <= 0, page);
        reader.barriers().forEach(barrier -> barriers.add(page + ": " + barrier));
      }
    }
    assertEquals(List.of(), barriers);
  }
}
