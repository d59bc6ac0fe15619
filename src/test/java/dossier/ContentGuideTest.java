package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.Built;
import dossier.kit.Guide;
import dossier.kit.Guide.Example;
import dossier.kit.Guide.Table;
import dossier.kit.SiteInAString;
import dossier.markdown.Slugs;
import dossier.publish.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the guide for authors says is so: the test writes each file that it shows, runs each command and makes each
 * mistake.
 */
class ContentGuideTest {
  private static final Path GUIDE = SiteInAString.REPOSITORY.resolve("src/docs/content.md");
  private static final String MVN = "mvn -q compile exec:java";

  @TempDir
  static Path folder;

  private static Guide guide;

  /** Follows the guide from top to bottom, its mistakes left out, once: each test leaves the site as it was. */
  @BeforeAll
  static void follow() throws IOException {
    guide = Guide.read(GUIDE);
    SiteInAString.alone("").in(folder);
    for (int i = 0; i < guide.examples().size(); i++) {
      Example example = guide.examples().get(i);
      if (!example.path().isEmpty() && !example.isMistaken()) {
        write(example.path(), example.text());
      } else if (example.isPiece("sh")) {
        boolean stays = example.text().contains("serve"); // until somebody stops it
        Cli run = run(stays ? "dossier serve --help" : example.text().strip());
        assertEquals(0, run.status(), run.err());
        assertPrinted(guide.printedBy(i), run.out() + run.err());
      }
    }
  }

  @Test
  void its_examples_make_a_site_without_problems() {
    assertEquals(List.of(), Built.in(folder).problems());
    assertEquals(List.of(), Built.in(folder, new Options("", true)).problems());
  }

  @Test
  void each_mistake_is_told_as_it_says() throws IOException {
    int mistakes = 0;
    for (int i = 0; i < guide.examples().size(); i++) {
      Example example = guide.examples().get(i);
      if (example.isMistaken()) {
        String good = Files.readString(folder.resolve(example.path()));
        write(example.path(), example.text());
        assertFalse(guide.printedBy(i).isEmpty(), example.text());
        String printed = run("dossier build").err();
        write(example.path(), good);
        assertPrinted(guide.printedBy(i), printed);
        mistakes++;
      }
    }
    assertTrue(mistakes > 2, "mistakes are found by the words below a path");
  }

  @Test
  void each_piece_can_stand_in_a_page() throws IOException {
    for (Example example : guide.examples()) {
      if (example.isPiece("markdown") || example.isPiece("yaml")) {
        assertEquals(List.of(), told(page(example)), example.text());
      }
    }
  }

  @Test
  void no_block_escapes_the_test() {
    Set<String> languages = guide.examples().stream()
        .filter(example -> example.path().isEmpty())
        .map(Example::language)
        .collect(Collectors.toSet());
    assertEquals(Set.of("", "sh", "text", "markdown", "yaml"), languages);
    assertFalse(guide.prose().contains("```"), "a fence is not recognised");
    for (int i = 0; i < guide.examples().size(); i++) {
      Example example = guide.examples().get(i);
      boolean prints = example.isMistaken() || example.isPiece("sh");
      assertTrue(prints || guide.printedBy(i).isEmpty(), guide.printedBy(i));
    }
  }

  @Test
  void what_one_may_write_is_taken_and_what_is_refused_is_refused() throws IOException {
    int rows = 0;
    for (Table table : guide.tables()) {
      for (List<String> row : table.has("you write") ? table.rows() : List.<List<String>>of()) {
        String written = Guide.code(table.cell(row, "you write")).get(0);
        List<String> codes =
            table.has("you are told") ? Guide.code(table.cell(row, "you are told")) : List.of();
        assertEquals(codes, told(page(written)), written);
        if (table.has("write instead")) {
          String better = Guide.code(table.cell(row, "write instead")).get(0);
          assertEquals(List.of(), told(page(better)), better);
        }
        rows++;
      }
    }
    assertTrue(rows > 30, "rows are found by the head of their column");
  }

  @Test
  void the_files_that_it_lists_are_those_that_there_may_be() throws IOException {
    Set<String> shapes = words(guide.examples().get(0).text(), "(?m)^  (\\S+)");
    Set<String> seen = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.resolve("content").relativize(file).toString().replace('\\', '/');
        seen.add(
            shapes.contains(path)
                ? path
                : path.replaceFirst("/[^/.]+\\.(md|fingerprint|csv)$", "/<id>.$1")
                    .replaceFirst("^(images|static)/.*", "$1/<file>"));
      }
    }
    assertEquals(shapes, seen);
  }

  @Test
  void it_names_every_option_of_every_command() {
    Set<String> verbs = words(guide.prose(), "(?m)^\\| `dossier ([a-z]+)");
    Table options =
        guide.tables().stream().filter(table -> table.has("option")).findFirst().orElseThrow();
    for (String verb : verbs) {
      Set<String> real = words(Cli.run(folder, verb, "--help").out(), "(--[a-z-]+)");
      real.removeAll(Set.of("--help", "--version"));
      Set<String> named = options.rows().stream()
          .filter(row -> Guide.code(options.cell(row, "of")).contains(verb))
          .map(row -> Guide.code(options.cell(row, "option")).get(0))
          .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(real, named, verb);
    }
    assertTrue(verbs.contains("build"), "commands are found by their look");
  }

  @Test
  void its_links_lead_somewhere() {
    Set<String> headings = words(guide.prose(), "(?m)^##+ (.+)$").stream()
        .map(Slugs::of)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> links = words(guide.prose().replaceAll("`[^`\n]+`", ""), "\\]\\(([^)]+)\\)");
    for (String link : links) {
      boolean found = link.startsWith("#")
          ? headings.contains(link.substring(1))
          : Files.exists(GUIDE.resolveSibling(link));
      assertTrue(found, link);
    }
    assertTrue(links.size() > 15, "links are found by their look");
  }

  /** A page with a piece in it: keys between the lines of hyphens, all else below them. */
  private static String page(Example example) {
    return example.language().equals("yaml") ? keys(example.text()) : body(example.text());
  }

  private static String page(String written) {
    return written.matches("[A-Za-z-]+:(?!//).*") ? keys(written) : body(written);
  }

  private static String keys(String yaml) {
    String title = yaml.contains("title:") || yaml.contains("Title:") ? "" : "title: A piece\n";
    String summary = yaml.contains("summary:") ? "" : "summary: It is tried.\n";
    return "---\n" + title + summary + yaml.stripTrailing() + "\n---\n";
  }

  private static String body(String markdown) {
    return "---\ntitle: A piece\nsummary: It is tried.\n---\n\n" + markdown + "\n";
  }

  /** The codes of what is told of the site with one more page in it. */
  private static List<String> told(String page) throws IOException {
    Path file = write("content/background/piece.md", page);
    List<String> problems = Built.in(folder).problems();
    Files.delete(file);
    return problems.stream()
        .map(
            line -> line.replaceFirst("^content/background/piece\\.md:.*?\\[([a-z0-9-]+)].*", "$1"))
        .toList();
  }

  private static Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Runs a line as an author would type it. */
  private static Cli run(String line) {
    String args = line.equals(MVN)
        ? "build"
        : line.replaceFirst("^" + MVN + " \"-Dexec\\.args=(.*)\"$|^dossier ", "$1");
    return Cli.run(folder, args.split(" "));
  }

  /** Compares what is printed with what the guide says, in which … stands for what differs; it need not say it. */
  private static void assertPrinted(String said, String printed) {
    String pattern =
        Stream.of(said.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    assertTrue(
        said.isEmpty() || printed.matches(pattern), () -> said + "\nbut printed is\n" + printed);
  }

  private static Set<String> words(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
