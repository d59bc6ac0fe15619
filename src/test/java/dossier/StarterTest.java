package dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dossier init} begins an explainer in which nothing is wrong, and only where nothing is. */
class StarterTest {

  @TempDir
  Path folder;

  @Test
  void the_new_explainer_builds_at_once_without_templates_of_its_own() {
    assertEquals(0, Cli.run(folder, "init", "mine").status());
    Path mine = folder.resolve("mine");
    Built built = Built.in(mine);
    assertEquals(List.of(), built.problems());
    assertFalse(Files.exists(mine.resolve("templates")));
    assertTrue(built.text("quotes/delegation-no-change.html").contains("word for word"));
    Cli run = Cli.run(mine, "build", "--strict");
    assertEquals(0, run.status(), run.err());
  }

  @Test
  void no_link_says_an_article_twice() throws IOException {
    Cli.run(folder, "init", "mine");
    Built built = Built.in(folder.resolve("mine"));
    for (String page : List.of(
        "index.html",
        "issues/moldova.html",
        "actors/russia.html",
        "quotes/delegation-no-change.html")) {
      String words = built.text(page).replaceAll("<[^>]*>", "");
      assertFalse(words.contains("the The ") || words.contains("The The "), page);
    }
  }

  @Test
  void all_that_it_says_is_backed_by_a_source() {
    Cli.run(folder, "init", "mine");
    Cli run = Cli.run(folder.resolve("mine"), "check", "--coverage");
    assertEquals(0, run.status());
    MatchResult all = Pattern.compile("in all (\\d+) of (\\d+)")
        .matcher(run.out())
        .results()
        .findFirst()
        .orElseThrow();
    assertEquals(all.group(2), all.group(1), run.out());
    assertEquals("", run.err());
  }

  @Test
  void it_has_one_of_everything() {
    Cli.run(folder, "init", "mine");
    String list = Cli.run(folder.resolve("mine"), "list").out();
    for (String kind :
        List.of("issues", "quotes", "actors", "sources", "timeline", "glossary", "index")) {
      assertTrue(Pattern.compile("(?m)^" + kind + "\\b").matcher(list).find(), kind);
    }
  }

  @Test
  void hidden_files_have_their_names() {
    Cli.run(folder, "init", "mine");
    assertTrue(Files.exists(folder.resolve("mine/.gitignore")));
    assertTrue(Files.exists(folder.resolve("mine/.github/workflows/publish.yml")));
  }

  @Test
  void with_templates_it_has_all_of_ours_and_looks_the_same() throws IOException {
    Cli.run(folder, "init", "plain");
    assertEquals(0, Cli.run(folder, "init", "--templates", "mine").status());
    Map<String, String> own = files(folder.resolve("mine/templates"));
    assertEquals(files(SiteInAString.REPOSITORY.resolve("templates")), own);
    assertEquals(0, Cli.run(folder.resolve("plain"), "build").status());
    assertEquals(0, Cli.run(folder.resolve("mine"), "build", "--strict").status());
    assertEquals(files(folder.resolve("plain/site-out")), files(folder.resolve("mine/site-out")));
  }

  @Test
  void its_editor_knows_what_ours_does() throws IOException {
    Cli.run(folder, "init", "mine");
    Map<String, String> ours = files(SiteInAString.REPOSITORY.resolve(".vscode"));
    ours.keySet()
        .removeIf(name -> !name.matches("(extensions|settings|tasks|schemas/\\w+)\\.json"));
    assertTrue(ours.size() > 10, ours.keySet().toString());
    ours.computeIfPresent(
        "tasks.json",
        (name, text) -> text.replace("\"mvn\"", "\"java\"")
            .replace(
                "[\"-q\", \"compile\", \"exec:java\", \"-Dexec.args=check\"]",
                "[\"-jar\", \"dossier.jar\", \"check\"]"));
    assertEquals(ours, files(folder.resolve("mine/.vscode")));
    assertTrue(ours.get("tasks.json").contains("\"-jar\", \"dossier.jar\", \"check\""));
  }

  @Test
  void its_fingerprint_is_that_of_the_shipped_explainer() throws IOException {
    Cli.run(folder, "init", "mine");
    String file = "content/sources/reuters-2008-04-03.fingerprint";
    assertArrayEquals(
        Files.readAllBytes(SiteInAString.REPOSITORY.resolve(file)),
        Files.readAllBytes(folder.resolve("mine").resolve(file)));
  }

  @Test
  void its_workflow_uses_the_same_actions_as_ours() throws IOException {
    Cli.run(folder, "init", "mine");
    Set<String> ours = actions(SiteInAString.REPOSITORY.resolve(".github/workflows/pages.yml"));
    assertEquals(ours, actions(folder.resolve("mine/.github/workflows/publish.yml")));
  }

  @Test
  void its_readme_names_verbs_that_there_are() throws IOException {
    Cli.run(folder, "init", "mine");
    String readme = Files.readString(folder.resolve("mine/README.md"));
    Set<String> verbs = words(readme, "java -jar dossier\\.jar ([a-z]+)");
    assertEquals(
        Set.of(), difference(verbs, words(Cli.run(folder, "--help").out(), "(?m)^  ([a-z]+) ")));
    assertTrue(verbs.size() > 5, verbs.toString());
  }

  @Test
  void an_empty_folder_or_a_new_repository_will_do() throws IOException {
    Files.createDirectories(folder.resolve("mine/.git"));
    assertEquals(0, Cli.run(folder.resolve("mine"), "init", ".").status());
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws IOException {
    Files.createDirectories(folder.resolve("mine/content"));
    Files.writeString(folder.resolve("mine/README.md"), "mine");
    Cli run = Cli.run(folder, "init", "mine");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("something is there already: README.md, content/;"), run.err());
    try (Stream<Path> files = Files.walk(folder.resolve("mine"))) {
      assertEquals(3, files.count());
    }
    assertEquals("mine", Files.readString(folder.resolve("mine/README.md")));
  }

  @Test
  void a_file_is_no_place_for_it() throws IOException {
    Files.writeString(folder.resolve("mine"), "mine");
    Cli run = Cli.run(folder, "init", "mine");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("\"mine\" is a file; name a folder"), run.err());
  }

  @Test
  void a_place_that_cannot_be_written_is_told_in_plain_words_and_without_hidden_names()
      throws IOException {
    Files.writeString(folder.resolve("mine"), "a file, where a folder must be");
    Cli run = Cli.run(folder, "init", "mine/first");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("mine cannot be written: "), run.err());
    assertTrue(run.err().contains("whether the disk is full, then try again"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains(folder.toString()), run.err());
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static Set<String> difference(Set<String> some, Set<String> others) {
    return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
  }

  private static Set<String> actions(Path workflow) throws IOException {
    return words(Files.readString(workflow), "uses: (\\S+)");
  }

  private static Set<String> words(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
