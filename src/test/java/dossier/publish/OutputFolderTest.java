package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dossier.cli.Cli;
import dossier.kit.SiteInAString;
import dossier.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a real folder. */
class OutputFolderTest {
  @TempDir
  Path folder;

  private Path out;

  @BeforeEach
  void write_a_small_site() {
    SiteInAString.of("").in(folder);
    out = folder.resolve("site-out");
  }

  @Test
  void a_second_build_touches_nothing() throws IOException {
    build();
    SortedMap<String, FileTime> before = times();
    assertTrue(build().out().contains("0 files written"));
    assertEquals(before, times());
  }

  @Test
  void only_the_pages_that_changed_are_written() throws IOException {
    build();
    SortedMap<String, FileTime> before = times();
    edit("content/pages/about.md", "It is small.", "It is quite small.");
    assertTrue(build().out().contains("4 files written"));
    SortedMap<String, FileTime> after = times();
    after.keySet().removeIf(path -> after.get(path).equals(before.get(path)));
    assertEquals(
        "[.dossier-manifest, about.html, dossier.json, search/pages-0.js, search/words-0.js]",
        after.keySet().toString());
  }

  @Test
  void somebody_elses_files_stay_and_what_the_site_lost_goes() throws IOException {
    build();
    Files.writeString(out.resolve("theirs.txt"), "mine");
    Files.writeString(out.resolve("sources/theirs.txt"), "mine too");
    assertTrue(Files.exists(out.resolve("background/history.html")));
    Files.delete(folder.resolve("content/background/history.md"));
    Cli build = build();
    assertEquals(0, build.status());
    assertTrue(build.out().contains(", 2 deleted"), build.out());
    assertFalse(Files.exists(out.resolve("background")), "the page and its folder are gone");
    assertEquals("mine", Files.readString(out.resolve("theirs.txt")));
    assertEquals("mine too", Files.readString(out.resolve("sources/theirs.txt")));
  }

  @Test
  void a_build_with_a_mistake_leaves_the_old_site_as_it_was() throws IOException {
    build();
    SortedMap<String, FileTime> before = times();
    edit("content/pages/about.md", "It is small.", "It is [[smal]].");
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(build.err().contains("\n1 error in 1 file; nothing was written\n"), build.err());
    assertEquals(before, times());
  }

  @Test
  void a_file_in_the_way_that_dossier_did_not_write_stops_the_build() throws IOException {
    build();
    edit("content/pages/about.md", "It is small.", "It is quite small.");
    Files.writeString(
        folder.resolve("content/pages/new.md"), "---\ntitle: New\nsummary: New.\n---\n");
    Files.writeString(out.resolve("new.html"), "mine");
    String about = Files.readString(out.resolve("about.html"));
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(build.err().startsWith("error[foreign-file] site-out/new.html:1:1\n"), build.err());
    assertEquals("mine", Files.readString(out.resolve("new.html")));
    assertEquals(
        about, Files.readString(out.resolve("about.html")), "nothing else was written either");
  }

  @Test
  void a_page_that_somebody_edited_in_place_is_theirs() throws IOException {
    build();
    Files.writeString(out.resolve("about.html"), "edited");
    edit("content/pages/about.md", "It is small.", "It is quite small.");
    assertEquals(1, build().status());
    assertEquals("edited", Files.readString(out.resolve("about.html")));
  }

  @Test
  void an_edited_page_that_the_site_lost_is_kept_and_told() throws IOException {
    build();
    Files.writeString(out.resolve("about.html"), "edited");
    Files.delete(folder.resolve("content/pages/about.md"));
    Cli build = build();
    assertEquals(0, build.status());
    assertTrue(build.err().startsWith("warning[kept-file] site-out/about.html:1:1\n"), build.err());
    assertEquals("edited", Files.readString(out.resolve("about.html")));
  }

  @Test
  void a_folder_where_a_page_belongs_stops_the_build() throws IOException {
    Files.createDirectories(out.resolve("about.html"));
    Files.createFile(out.resolve(Manifest.NAME));
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(
        build.err().startsWith("error[foreign-file] site-out/about.html:1:1\n"), build.err());
    assertTrue(Files.isDirectory(out.resolve("about.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", Manifest.NAME, FolderLock.NAME, "issues"})
  void a_pipe_in_the_folder_is_not_waited_for(String name) throws Exception {
    assumeFalse(OS.WINDOWS.isCurrentOs(), "Windows has no pipes in folders");
    build();
    edit("content/pages/about.md", "summary:", "summary: Other words,");
    if (Files.isDirectory(out.resolve(name))) {
      Files.move(out.resolve(name), folder.resolve("elsewhere"));
    } else {
      Files.delete(out.resolve(name));
    }
    new ProcessBuilder("mkfifo", out.resolve(name).toString()).start().waitFor();
    Cli build = assertTimeoutPreemptively(Duration.ofSeconds(60), this::build);
    assertEquals(1, build.status());
    assertTrue(build.err().contains("site-out/" + name), build.err());
  }

  @Test
  void a_link_out_of_the_folder_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("issues"), elsewhere);
    Files.createFile(out.resolve(Manifest.NAME));
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(build.err().startsWith("error[foreign-file] site-out/issues/"), build.err());
    assertEquals(0, elsewhere.toFile().list().length);
  }

  @Test
  void a_folder_of_a_finished_site_that_became_a_link_is_told_though_nothing_changed()
      throws IOException {
    build();
    Files.move(out.resolve("issues"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve("issues"), folder.resolve("elsewhere"));
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(build.err().startsWith("error[foreign-file] site-out/issues/"), build.err());
  }

  @Test
  void nothing_is_made_or_moved_where_a_link_in_place_of_dossiers_own_files_leads()
      throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/files")).getParent();
    Files.writeString(elsewhere.resolve("files/treasure.html"), "");
    Files.createFile(elsewhere.resolve("manifest"));
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve(Stage.NAME), elsewhere);
    assertEquals(0, build().status());
    assertTrue(Files.exists(elsewhere.resolve("files/treasure.html")));
    Files.delete(out.resolve(FolderLock.NAME));
    Files.createSymbolicLink(out.resolve(FolderLock.NAME), elsewhere.resolve("lock"));
    Files.delete(out.resolve("about.html"));
    assertEquals(1, build().status());
    assertTrue(Files.notExists(elsewhere.resolve("lock")));
  }

  @Test
  void a_manifest_that_names_files_elsewhere_deletes_nothing() throws IOException {
    Path treasure = Files.writeString(folder.resolve("treasure.txt"), "");
    build();
    String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    Files.writeString(
        out.resolve(Manifest.NAME),
        empty + "  ../treasure.txt\n" + empty + "  " + treasure + "\nnonsense\n",
        java.nio.file.StandardOpenOption.APPEND);
    assertEquals(0, build().status());
    assertTrue(Files.exists(treasure));
  }

  @Test
  void a_folder_that_is_not_dossiers_is_refused() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("thesis.txt"), "years of work");
    Path home = Path.of(System.getProperty("user.home"));
    Map<String, String> refused = new HashMap<>();
    refused.put("full", "is full of files that Dossier did not write");
    refused.put("full/thesis.txt", "is not a folder");
    refused.put(home.toString(), "is your home folder");
    refused.put(home.getParent().toString(), "holds your home folder");
    refused.put("/", "is the root of the disk");
    refused.put(".", "holds the project itself");
    refused.put("..", "holds the project itself");
    refused.put("content", "is part of the project's own content/");
    refused.put("content/issues", "is part of the project's own content/");
    refused.put("templates", "is part of the project's own templates/");
    refused.put(".git", "is hidden");
    refused.put(".vscode/site", "is hidden");
    refused.put("site-out/.dossier-stage", "is hidden");
    refused.forEach((path, why) -> {
      Cli build = Cli.run(folder, "build", "-o", path);
      assertEquals(2, build.status(), path);
      assertTrue(build.err().startsWith("the output folder \"" + path + "\" " + why), build.err());
    });
    assertEquals(1, full.toFile().list().length);
  }

  @Test
  void an_empty_folder_and_one_with_hidden_files_alone_are_taken() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Path branch = Files.createDirectories(folder.resolve("branch/.git")).getParent();
    for (String path : List.of("empty", "branch")) {
      assertEquals(0, Cli.run(folder, "build", "-o", path).status(), path);
      assertTrue(Files.exists(folder.resolve(path).resolve("index.html")), path);
    }
    assertTrue(Files.exists(branch.resolve(".git")));
  }

  @Test
  void an_output_folder_may_lie_anywhere_else() {
    assertEquals(
        "open ../public/index.html",
        lastLine(Cli.run(projectInside(), "build", "-o", "../public")));
    assertTrue(Files.exists(folder.resolve("public/index.html")));
  }

  @Test
  void a_link_to_a_forbidden_folder_is_refused_too() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("content"));
    Cli build = Cli.run(folder, "build", "-o", "link/site");
    assertEquals(2, build.status());
    assertTrue(build.err().contains("is part of the project's own content/"), build.err());
  }

  @Test
  void a_disk_that_refuses_leaves_the_old_site_and_no_trace() throws IOException {
    build();
    SortedMap<String, FileTime> before = times();
    edit("content/pages/about.md", "It is small.", "It is quite small.");
    Path inTheWay = Files.writeString(out.resolve(Stage.NAME), "mine");
    Cli build = build();
    assertEquals(1, build.status());
    assertTrue(build.err().startsWith("""
            error[cannot-write] site-out:1:1
              the site could not be written: site-out/.dossier-stage"""), build.err());
    assertTrue(build.err().contains("\n1 error in 1 file; nothing was written\n"), build.err());
    assertEquals("mine", Files.readString(inTheWay));
    Files.delete(inTheWay);
    assertEquals(before, times());
  }

  @Test
  void a_disk_that_refuses_half_way_keeps_nothing_of_what_was_to_come() throws IOException {
    build();
    SortedMap<String, FileTime> before = times();
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("about.html", new byte[] {'x'});
    files.put("z".repeat(300) + ".html", new byte[0]);
    Written written = OutputFolder.write(Project.in(folder, "site-out"), files);
    assertEquals(
        "cannot-write",
        written.problems().stream().map(Problem::code).collect(Collectors.joining(" ")));
    assertEquals(0, written.changed());
    assertFalse(Files.exists(out.resolve(Stage.NAME)));
    assertEquals(before, times());
  }

  private Path projectInside() {
    return SiteInAString.of("").in(folder.resolve("project"));
  }

  private static String lastLine(Cli run) {
    return run.out().lines().reduce("", (first, second) -> second);
  }

  private Cli build() {
    return Cli.run(folder, "build");
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    assertTrue(text.contains(from));
    Files.writeString(file, text.replace(from, to));
  }

  /** When each file was last written; a write within the clock's grain would show in the file's key. */
  private SortedMap<String, FileTime> times() throws IOException {
    SortedMap<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(out.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
