package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dossier.cli.Cli;
import dossier.kit.Codes;
import dossier.kit.Golden;
import dossier.kit.Guide;
import dossier.kit.Guide.Example;
import dossier.kit.SiteInAString;
import dossier.markdown.Slugs;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue of problems, {@code src/docs/problems}: a page for each code, whose example is laid over the base site and
 * must be told exactly as the page says, and nothing else. What the terminal says and the table are written anew with
 * {@code -Dgolden=update}.
 */
class ProblemPagesTest {
  private static final Path PAGES = SiteInAString.REPOSITORY.resolve("src/docs/problems");
  private static final Path TABLE = PAGES.resolve("README.md");
  private static final String HEAD = "| code | is | what is wrong |\n| --- | --- | --- |\n";
  private static final Pattern PROBLEM =
      Pattern.compile("(?m)^(error|warning|notice)\\[([a-z0-9-]+)]");
  private static final Pattern SUMMARY =
      Pattern.compile("(?m)^\n\\d+ (?:error|warning|notice)s?\\b.* in \\d+ files?(?:.*\n)+\\z");

  /** What makes a problem where files alone do not. */
  private interface State {
    /** Brings it about; it lasts until what comes back is closed. */
    Closeable in(Path project) throws IOException;
  }

  private static final Closeable NOTHING = () -> {};

  /** The pages whose example says less than it takes, and why. */
  private static final Map<String, State> STATES = Map.of(
      // A file that is not there cannot be shown.
      "missing-file",
      project -> {
        Files.delete(project.resolve("content/index.md"));
        return NOTHING;
      },
      // A page in Markdown is UTF-8, and so is all that it shows.
      "not-utf8",
      project -> {
        Path file = project.resolve("content/pages/about.md");
        Files.writeString(file, Files.readString(file), StandardCharsets.ISO_8859_1);
        return NOTHING;
      },
      // What one may not open is a matter of the disk, and some users may open everything.
      "unreadable",
      project -> {
        Path file = project.resolve("content/pages/about.md");
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        return NOTHING;
      },
      // Two builds at once.
      "output-in-use",
      project -> {
        Path folder = Files.createDirectories(project.resolve("site-out"));
        FileChannel lock = FileChannel.open(
            folder.resolve(".dossier-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        return lock;
      },
      // The file would be longer than all pages together.
      "too-long",
      project -> {
        Path file = project.resolve("content/pages/about.md");
        Files.writeString(file, Files.readString(file) + "Word ".repeat(5000) + "\n");
        return NOTHING;
      });

  /** With this, the base site has nothing uncited and nothing that nobody leads to. */
  private static final String COVERED = """
      -- content/pages/about.md --
      ---
      title: About
      summary: What this is.
      ---

      Once a [[ferry]] crossed the river.

      ![[mayor-pays]]
      -- content/issues/road.md --
      ---
      title: The road
      summary: Where the road goes.
      question: Where should it go?
      status:
        then: Nowhere.
        now: Over the bridge.
        as-of: 2025
      positions:
        - actor: town
      ---

      The road leads to [[bridge]] [@report].
      """;

  @TempDir
  Path folder;

  @Test
  void every_code_has_a_page_and_there_is_no_other() throws IOException {
    assertEquals(Codes.all(), new TreeSet<>(pages()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void an_example_is_told_exactly_as_its_page_says(String code) throws IOException {
    Guide page = page(code);
    SiteInAString.of(shown(page, "sh").contains("--coverage") ? COVERED : "").in(folder);
    Cli run = null;
    for (Example example : page.examples()) {
      if (!example.path().isEmpty()) {
        Path file = folder.resolve(example.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, example.text());
      } else if (example.isPiece("sh")) {
        run = run(example.text());
      }
    }
    Closeable state = STATES.getOrDefault(code, project -> NOTHING).in(folder);
    try {
      run = run == null ? run("dossier build") : run;
    } finally {
      state.close();
    }
    String told = SUMMARY.matcher(run.err()).replaceFirst("");
    if (Golden.isUpdating()) {
      Path file = PAGES.resolve(code + ".md");
      Files.writeString(
          file,
          Files.readString(file)
              .replaceFirst(
                  "(?s)```text\n.*\\z", Matcher.quoteReplacement("```text\n" + told + "```\n")));
    } else {
      assertEquals(shown(page, "text"), told);
    }
    assertEquals(List.of(code), matches(PROBLEM, told, 2));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_says_what_why_how_and_shows_it(String code) throws IOException {
    Guide page = page(code);
    assertEquals(
        List.of("# " + code, "## Why it is a problem", "## How to mend it", "## An example"),
        matches(Pattern.compile("(?m)^#+ .*$"), page.prose(), 0));
    int words = page.prose().replaceAll("[^\\p{L}\\p{N}'’-]+", " ").strip().split(" ").length;
    assertTrue(words >= 80 && words <= 200, words + " words");
    assertTrue(
        sentence(page).matches("[^.]+(\\.[^. ][^.]*)*\\."), "one sentence: " + sentence(page));
    List<Example> examples = page.examples();
    assertTrue(examples.get(examples.size() - 1).isPiece("text"), "it ends in what is told");
    assertEquals(1, examples.stream().filter(example -> example.isPiece("text")).count());
    assertTrue(
        examples.stream()
            .allMatch(example ->
                !example.path().isEmpty() || example.isPiece("sh") || example.isPiece("text")),
        "a block is a file, a command or what is told");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_links_of_a_page_lead_somewhere(String code) throws IOException {
    String prose = page(code).prose().replaceAll("(`+)[^`].*?\\1", "");
    for (String link : matches(Pattern.compile("]\\(([^)]+)\\)"), prose, 1)) {
      String[] parts = link.split("#", 2);
      Path file = PAGES.resolve(parts[0]);
      assertTrue(Files.exists(file), link);
      Set<String> headings =
          matches(Pattern.compile("(?m)^##+ (.+)$"), Guide.read(file).prose(), 1).stream()
              .map(Slugs::of)
              .collect(Collectors.toSet());
      assertTrue(parts.length == 1 || headings.contains(parts[1]), link);
    }
  }

  @Test
  void the_table_lists_every_page_with_its_severity_and_its_first_sentence() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (String code : pages()) {
      Guide page = page(code);
      String severity = matches(PROBLEM, shown(page, "text"), 1).get(0);
      rows.append("| [" + code + "](" + code + ".md) | " + severity + " | "
          + sentence(page).replace("|", "\\|") + " |\n");
    }
    String text = Files.readString(TABLE);
    String head = text.substring(0, text.indexOf(HEAD) + HEAD.length());
    if (Golden.isUpdating()) {
      Files.writeString(TABLE, head + rows);
    } else {
      assertEquals(head + rows, text);
    }
  }

  @Test
  void the_program_prints_each_page_and_the_table() throws IOException {
    assertEquals(Files.readString(TABLE), run("dossier explain").out());
    for (String code : pages()) {
      String page = Files.readString(PAGES.resolve(code + ".md"));
      assertEquals(page, run("dossier explain " + code).out());
      assertEquals(page, run("dossier explain error[" + code + "]").out());
    }
  }

  private Cli run(String line) {
    return Cli.run(folder, line.strip().replaceFirst("^dossier ", "").split(" "));
  }

  private static Guide page(String code) throws IOException {
    return Guide.read(PAGES.resolve(code + ".md"));
  }

  /** What its blocks in a language hold. */
  private static String shown(Guide page, String language) {
    return page.examples().stream()
        .filter(example -> example.isPiece(language))
        .map(Example::text)
        .collect(Collectors.joining());
  }

  /** What stands between the code and the next heading: one sentence that says what is wrong. */
  private static String sentence(Guide page) {
    return page.prose().split("\n\n")[1].replace("\n", " ").strip();
  }

  private static List<String> matches(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(group))
        .toList();
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> !file.equals(TABLE))
          .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
          .sorted()
          .toList();
    }
  }
}
