package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.Codes;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each file of {@code src/test/sites/broken} is the base site with a mistake in it, marked by carets where it is.
 * The problems told must be exactly those: that place, that code, that advice, and nothing else.
 */
class BrokenSitesTest {
  private static final Path SITES = SiteInAString.REPOSITORY.resolve("src/test/sites");

  private static final List<String> CONTENTS =
      sites().stream().filter(name -> !site(name).hasTemplates()).toList();

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("contents")
  void a_mistake_is_told_where_it_is_and_nothing_else(String name) throws IOException {
    SiteInAString site = site(name);
    assertFalse(site.expected().isEmpty(), "no line of carets in " + name);
    assertEquals(lines(site.expected()), lines(Built.told(site.bare(folder))));
  }

  @Test
  void nothing_is_wrong_with_the_base() {
    assertEquals("", lines(Built.told(SiteInAString.of("").bare(folder))));
  }

  @Test
  void the_line_ends_and_the_mark_that_windows_puts_into_files_change_nothing() {
    for (String end : List.of("\r\n", "\r")) {
      SiteInAString site = site("link-to-nothing.site");
      Map<String, String> files = new TreeMap<>();
      site.files().forEach((path, text) -> files.put(path, "\uFEFF" + text.replace("\n", end)));
      SiteInAString windows = new SiteInAString(files, Set.of(), List.of());
      assertEquals(lines(site.expected()), lines(Built.told(windows.bare(folder))));
    }
  }

  @Test
  void hidden_files_are_nobodys_business() {
    SiteInAString site = SiteInAString.of("""
        -- content/.obsidian/app.json --
        {}
        -- content/issues/.DS_Store --
        x
        """);
    assertEquals("", lines(Built.told(site.bare(folder))));
  }

  @Test
  void what_editors_and_systems_leave_beside_a_file_is_nobodys_business() {
    List<String> left = List.of(
        "index.md~",
        "#index.md#",
        "site.yaml.bak",
        "4913",
        "issues/bridge.md.swp",
        "sources/report.fingerprint~",
        "charts/boats.csv.tmp",
        "images/Thumbs.db",
        "images/desktop.ini",
        "images/bridge.svg.BAK",
        "static/deep/notes.txt~",
        "static/~$letter.docx",
        "static/#notes.txt#");
    String files =
        left.stream().map(path -> "-- content/" + path + " --\nx\n").collect(Collectors.joining());
    Path project =
        SiteInAString.of(files + "-- content/static/4913.txt --\nx\n").in(folder);
    Built built = Built.in(project);
    assertEquals(List.of(), built.problems());
    Built without = Built.in(
        SiteInAString.of("-- content/static/4913.txt --\nx\n").in(folder.resolve("without")));
    assertEquals(without.paths(), built.paths());
    assertTrue(built.paths().contains("4913.txt"), "a name that is merely like one of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.yaml", "index.md"})
  void a_folder_or_a_link_in_place_of_a_file_is_told_and_nothing_else(String name)
      throws IOException {
    Path file = SiteInAString.of("").bare(folder).resolve("content").resolve(name);
    Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
    Files.createDirectory(file);
    assertTold("missing-file", name + " is a folder", name);
    Files.delete(file);
    Files.createSymbolicLink(file, elsewhere);
    assertTold("unexpected-file", "this is a link to another place", name);
  }

  private void assertTold(String code, String message, String name) {
    assertEquals(
        List.of(code + " content/" + name + ":1:1 " + message),
        Built.in(folder).build().problems().stream()
            .map(problem -> problem.code() + " " + problem.location() + " " + problem.message())
            .toList());
  }

  @Test
  void every_code_has_a_broken_site() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String name : sites()) {
      site(name)
          .expected()
          .forEach(line -> told.add(line.replaceFirst(".*?\\[([a-z0-9-]+)].*", "$1")));
    }
    Set<String> missing = new TreeSet<>(Codes.all());
    missing.removeAll(told);
    missing.removeAll(Set.of("cannot-write", "foreign-file", "kept-file")); // see OutputFolderTest
    missing.remove("output-in-use"); // see CutOffTest
    missing.remove("unreadable"); // not every system lets a test make a file unreadable
    missing.removeAll(Set.of("uncited", "too-many-exceptions", "stale", "unused-source"));
    missing.removeAll(Set.of("unshown-quotation", "unnamed-actor", "unnamed-term"));
    assertEquals(Set.of(), missing); // for the last seven see the transcripts of check
    told.removeAll(Codes.all());
    assertEquals(Set.of(), told, "the codes are found by their look in the source");
  }

  static List<String> sites() {
    try (Stream<Path> files = Files.list(SITES.resolve("broken"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> contents() {
    return CONTENTS;
  }

  static SiteInAString site(String name) {
    try {
      return SiteInAString.of(Files.readString(SITES.resolve("broken/" + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
