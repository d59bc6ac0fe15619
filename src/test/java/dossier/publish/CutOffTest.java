package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that was cut off, seen from the next one; and two builds at once. */
class CutOffTest {
  private static final String OLD = "content/pages/old.md";
  private static final String NEW = "content/pages/new.md";
  private static final String PAGE = "---\ntitle: A page\nsummary: S.\n---\n";

  @TempDir
  Path folder;

  private Path out;
  private SortedMap<String, String> oldSite;
  private SortedMap<String, String> newSite;

  /** An old site that stands in the folder, and a new one that has pages more and less. */
  @BeforeEach
  void build_an_old_site_and_know_the_new_one() throws IOException {
    SiteInAString.of("").in(folder);
    out = folder.resolve("site-out");
    Files.writeString(folder.resolve(OLD), PAGE);
    Files.writeString(folder.resolve("content/pages/about.md"), PAGE + "See [[old]].");
    assertEquals(0, Cli.run(folder, "build").status());
    oldSite = site(out);
    Files.delete(folder.resolve(OLD));
    Files.writeString(folder.resolve(NEW), PAGE + "See [[about]] and [[newer]].");
    Files.writeString(folder.resolve("content/pages/newer.md"), PAGE + "See [[new]].");
    Files.writeString(folder.resolve("content/pages/about.md"), PAGE + "See [[new]].");
    assertEquals(0, Cli.run(folder, "build", "-o", "elsewhere").status());
    newSite = site(folder.resolve("elsewhere"));
  }

  /** What a site consists of, and what a build leaves behind for the next. */
  private static SortedMap<String, String> site(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.equals(FolderLock.NAME)) {
          files.put(path, Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  /** Puts the whole new site where files wait. */
  private Stage staged() throws IOException {
    Stage stage = new Stage(out);
    for (String path : newSite.keySet()) {
      if (!path.equals(Manifest.NAME) && !newSite.get(path).equals(oldSite.get(path))) {
        stage.put(path, Files.readAllBytes(folder.resolve("elsewhere").resolve(path)));
      }
    }
    return stage;
  }

  private Stage committed() throws IOException {
    Stage stage = staged();
    stage.commit(Manifest.in(folder.resolve("elsewhere")));
    return stage;
  }

  private Cli build() {
    return Cli.run(folder, "build");
  }

  @Test
  void before_all_files_are_there_the_old_site_stands_and_the_next_build_begins_anew()
      throws IOException {
    staged();
    SortedMap<String, String> seen = site(out);
    seen.keySet().removeIf(path -> path.startsWith(Stage.NAME));
    assertEquals(oldSite, seen);
    assertEquals(0, build().status());
    assertEquals(newSite, site(out));
  }

  @Test
  void after_it_the_next_build_completes_the_new_site_wherever_the_last_one_stopped()
      throws IOException {
    List<String> paths = committed().waiting();
    for (String moved : paths) {
      committed().release(moved, out.resolve(moved));
      assertEquals(0, build().status(), moved);
      assertEquals(newSite, site(out), moved);
      backToTheOldSite();
    }
  }

  private void backToTheOldSite() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    for (String path : oldSite.keySet()) {
      Files.createDirectories(out.resolve(path).getParent());
      Files.writeString(
          out.resolve(path), oldSite.get(path), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void what_was_committed_is_completed_even_if_the_content_has_changed_since() throws IOException {
    committed();
    Files.writeString(folder.resolve(NEW), PAGE + "Other words, and [[newer]].");
    assertEquals(0, build().status());
    assertTrue(Files.readString(out.resolve("new.html")).contains("Other words"));
    assertFalse(Files.exists(out.resolve("old.html")));
    assertFalse(Files.exists(out.resolve(Stage.NAME)));
  }

  @Test
  void a_page_that_somebody_wrote_in_the_meantime_is_theirs() throws IOException {
    committed();
    Files.writeString(out.resolve("new.html"), "mine");
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(build.err().startsWith("error[foreign-file] site-out/new.html:1:1\n"), build.err());
    assertEquals("mine", Files.readString(out.resolve("new.html")));
    Files.delete(out.resolve("new.html"));
    assertEquals(0, build().status());
    assertEquals(newSite, site(out));
  }

  @Test
  void a_page_whose_turn_has_not_come_says_so_and_is_ours() throws IOException {
    Stage stage = staged();
    stage.hold("new.html");
    stage.commit(Manifest.in(folder.resolve("elsewhere")));
    stage.occupy(out);
    assertTrue(Jsoup.parse(out.resolve("new.html").toFile()).text().contains("being published"));
    assertTrue(stage.waiting().contains("new.html"));
    assertEquals(0, build().status());
    assertEquals(newSite, site(out));
  }

  @Test
  void what_a_power_cut_took_from_the_waiting_files_is_written_once_more() throws IOException {
    for (String lost : committed().waiting()) {
      Files.writeString(out.resolve(Stage.NAME).resolve("files").resolve(lost), "<!doc");
      assertEquals("", build().err(), lost);
      assertEquals(newSite, site(out), lost);
      backToTheOldSite();
      committed();
    }
  }

  @Test
  void what_a_power_cut_took_from_the_pages_in_place_is_written_once_more() throws IOException {
    assertEquals(0, build().status());
    Files.writeString(out.resolve("about.html"), "");
    Files.writeString(out.resolve("assets/site.css"), "");
    assertEquals("", build().err());
    assertEquals(newSite, site(out));
  }

  @Test
  void two_builds_into_one_folder_do_not_mix() throws IOException {
    try (FolderLock other = FolderLock.on(out).orElseThrow()) {
      assertNotNull(other);
      Cli build = build();
      assertEquals(1, build.status());
      assertTrue(build.err().startsWith("error[output-in-use] site-out:1:1\n"), build.err());
      SortedMap<String, String> seen = site(out);
      assertEquals(oldSite, seen);
    }
    assertEquals(0, build().status());
    assertEquals(newSite, site(out));
  }
}
