package dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link that came with a stranger's pull request never makes a command read or write a file elsewhere. */
class StrangersLinksTest {
  private static final String MINE = "- id: mine\n  term: Mine\n  definition: Nobody else's.\n";

  @TempDir
  Path folder;

  private Path project;
  private Path mine;

  @BeforeEach
  void write() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    mine = Files.writeString(folder.resolve("mine"), MINE);
    SiteInAString.of("").bare(project);
    Files.writeString(project.resolve("report.txt"), "She said: We shall pay half of it.");
  }

  @Test
  void a_link_in_the_place_of_a_draft_goes() throws IOException {
    link("content/sources/.report.fingerprint.dossier-new", mine);
    assertEquals(0, run("fingerprint", "report", "report.txt"));
    link("content/issues/.tolls.md.dossier-new", mine);
    assertEquals(0, run("new", "issue", "tolls"));
    link("content/issues/.crossing.md.dossier-new", mine);
    assertEquals(0, run("rename", "issues/bridge", "crossing"));
    assertPlain("content/sources/report.fingerprint");
    assertPlain("content/issues/tolls.md");
    assertPlain("content/issues/crossing.md");
    assertMineIsAsItWas();
  }

  @Test
  void a_link_to_nothing_in_the_place_of_a_draft_makes_no_file_there() throws IOException {
    Path nothing = folder.resolve("nothing");
    link("content/issues/.tolls.md.dossier-new", nothing);
    assertEquals(0, run("new", "issue", "tolls"));
    assertPlain("content/issues/tolls.md");
    assertFalse(Files.exists(nothing, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void a_link_in_the_place_of_a_file_is_refused() throws IOException {
    link("content/glossary.yaml", mine);
    assertRefused("content/glossary.yaml", "new", "term", "tolls");
    link("content/timeline.yaml", folder.resolve("nothing"));
    assertRefused("content/timeline.yaml", "new", "event", "tolls");
    link("content/sources/report.fingerprint", mine);
    assertRefused("content/sources/report.fingerprint", "fingerprint", "report", "report.txt");
    assertMineIsAsItWas();
  }

  @Test
  void a_link_in_the_place_of_a_folder_is_refused() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path content = project.resolve("content");
    Files.writeString(elsewhere.resolve("report.txt"), MINE);
    link(".sources-text", elsewhere);
    assertRefused(".sources-text", "rename", "sources/report", "account");
    Files.move(content.resolve("background"), elsewhere.resolve("background"));
    link("content/background", elsewhere.resolve("background"));
    assertRefused("content/background", "new", "background", "tolls");
    Files.move(content, elsewhere.resolve("content"));
    link("content", elsewhere.resolve("content"));
    assertRefused("content", "new", "issue", "tolls");
    try (Stream<Path> files = Files.walk(elsewhere)) {
      assertFalse(files.anyMatch(file -> file.toString().contains("tolls")));
    }
    assertEquals(MINE, Files.readString(elsewhere.resolve("report.txt")));
  }

  @Test
  void a_folder_in_the_place_of_a_draft_ends_in_a_message() throws IOException {
    Files.createDirectories(project.resolve("content/issues/.tolls.md.dossier-new/full"));
    Cli run = Cli.run(project, "new", "issue", "tolls");
    assertTrue(run.status() != 0 && run.err().contains("cannot be"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(Files.exists(project.resolve("content/issues/tolls.md")));
  }

  private void link(String path, Path target) throws IOException {
    Files.deleteIfExists(project.resolve(path));
    Files.createSymbolicLink(project.resolve(path), target);
  }

  private int run(String... args) {
    Cli run = Cli.run(project, args);
    assertEquals("", run.err());
    return run.status();
  }

  private void assertRefused(String path, String... args) {
    Cli run = Cli.run(project, args);
    assertEquals(2, run.status(), run.err());
    assertTrue(
        run.err().startsWith("\"" + path + "\" is a link to another place; nothing was written"),
        run.err());
  }

  private void assertPlain(String path) {
    assertTrue(Files.isRegularFile(project.resolve(path), LinkOption.NOFOLLOW_LINKS), path);
  }

  private void assertMineIsAsItWas() throws IOException {
    assertEquals(MINE, Files.readString(mine));
  }
}
