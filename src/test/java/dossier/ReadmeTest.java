package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {
  private static final Path REPOSITORY = SiteInAString.REPOSITORY;

  @TempDir
  Path folder;

  private String readme;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(REPOSITORY.resolve("README.md"));
  }

  @Test
  void its_small_explainer_has_no_problem() {
    String listing =
        readme.split("<!-- test: a site without problems -->\n```\n")[1].split("\n```\n")[0];
    Built built = Built.in(SiteInAString.alone(listing).in(folder));
    assertEquals(List.of(), built.problems());
    assertTrue(built.text("index.html").contains("The bridge was opened in 1990"));
  }

  @Test
  void it_shows_a_mistake_as_the_program_does() throws IOException {
    String shown = readme.split("you are told what to mend:\n\n```\n")[1].split("```")[0];
    SiteInAString.of("").in(folder);
    String head = "---\ntitle: The treaty\nsummary: S.\n---\n" + "\n".repeat(26);
    String town = Files.readString(folder.resolve("content/actors/town.md"));
    Files.writeString(folder.resolve("content/actors/moldova.md"), town);
    Files.writeString(
        folder.resolve("content/background/cfe-treaty-1990.md"),
        head + "the treaty until [[moldva]] was settled\n");
    String printed = Cli.run(folder, "build").err();
    assertEquals(shown, printed);
  }

  @Test
  void it_names_every_verb_and_every_option_and_no_other() {
    String table = readme.split("\n## The program\n")[1].split("\n## ")[0];
    Set<String> verbs =
        words(Cli.run(folder, "--help").out().split("Commands:")[1], "(?m)^  ([a-z]+)  ");
    assertEquals(verbs, words(table, "(?m)^\\| `([a-z]+)[ `]"));
    Set<String> options = new TreeSet<>();
    for (String verb : verbs) {
      options.addAll(words(Cli.run(folder, verb, "--help").out(), "(--[a-z-]+)"));
    }
    assertEquals(options, words(table.split("\\| option \\|")[1], "`(--[a-z-]+)`"));
  }

  @Test
  void the_files_that_it_names_are_there() {
    for (String path : words(readme, "\\]\\(([^)#h][^)]*)\\)")) {
      if (!path.startsWith("../")) {
        assertTrue(Files.exists(REPOSITORY.resolve(path)), path);
      }
    }
    for (String path : words(readme, "`((?:\\.github|content|src|templates)/[a-z/.]+)`")) {
      assertTrue(Files.exists(REPOSITORY.resolve(path)), path);
    }
  }

  @Test
  void the_house_in_contributing_is_the_house() throws IOException {
    String contributing = Files.readString(REPOSITORY.resolve(".github/CONTRIBUTING.md"));
    List<String> rooms = Pattern.compile("(?m)^([a-z]+)  +\\w")
        .matcher(contributing)
        .results()
        .map(found -> found.group(1))
        .toList();
    try (var folders = Files.list(REPOSITORY.resolve("src/main/java/dossier"))) {
      Set<String> real = folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .collect(Collectors.toSet());
      assertEquals(real, Set.copyOf(rooms));
    }
  }

  @Test
  void the_shipped_explainer_has_no_problem_but_words_whose_source_nobody_has_at_hand() {
    Built built = Built.in(REPOSITORY);
    assertEquals(
        List.of(),
        built.problems().stream()
            .filter(problem -> !problem.contains("notice[not-checked]"))
            .toList());
  }

  private static Set<String> words(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
