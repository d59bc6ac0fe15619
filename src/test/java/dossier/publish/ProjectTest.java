package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes from a project, and in which order. */
class ProjectTest {
  @TempDir
  Path folder;

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void a_project_without_templates_looks_as_the_program_would_have_it() throws IOException {
    Path own = SiteInAString.of("").in(folder.resolve("own"));
    Path none = SiteInAString.of("").in(folder.resolve("none"));
    delete(none.resolve("templates"));
    Built with = Built.in(own);
    Built without = Built.in(none);
    assertEquals(List.of(), without.problems());
    assertEquals(with.paths(), without.paths());
    for (String path : with.paths()) {
      assertArrayEquals(with.bytes(path), without.bytes(path), path);
    }
  }

  @Test
  void templates_of_its_own_are_all_that_a_project_has() throws IOException {
    SiteInAString.of("").in(folder);
    Files.delete(folder.resolve("templates/issue.ftlh"));
    List<String> problems = Built.in(folder).problems();
    assertTrue(problems.get(0).contains("templates/issue.ftlh"), problems.toString());
  }

  @Test
  void where_there_is_no_content_one_is_told_where_to_start() {
    List<String> problems = Built.in(folder).problems();
    assertEquals(
        List.of(
            "content:1:1 (1 wide) error[missing-file] run this in the folder that holds content/"),
        problems);
  }

  @Test
  void those_who_wait_are_told_what_is_being_done() {
    SiteInAString.of("").in(folder);
    List<String> told = new ArrayList<>();
    SiteBuild.of(Project.in(folder, "site-out"), Options.NONE, told::add);
    assertEquals(
        "[reading, linking, comparing quotations, drawing figures, drawing pages, checking]",
        told.toString());
  }
}
