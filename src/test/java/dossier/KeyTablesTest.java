package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.content.ContentFolder;
import dossier.kit.Built;
import dossier.kit.Guide;
import dossier.kit.Guide.Example;
import dossier.kit.KeyTable;
import dossier.kit.KeyTable.Row;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.site.Site;
import dossier.text.Problem;
import dossier.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of keys in the guide for authors list the keys that there are, of each kind and each group, and what they
 * say of each is so: an entry that has every key at its example is changed in one place and read.
 */
class KeyTablesTest {
  private static final Path GUIDE = SiteInAString.REPOSITORY.resolve("src/docs/content.md");

  /** A value that each form refuses, and what is then told. */
  private static final Map<String, List<String>> WRONG = Map.ofEntries(
      Map.entry("text", List.of("[one, two]", "wrong-type")),
      Map.entry("Markdown", List.of("\"[[zzzz]]\"", "unknown-id")),
      Map.entry("date", List.of("soon", "bad-value")),
      Map.entry("number", List.of("first", "bad-value")),
      Map.entry("yes or no", List.of("yes", "bad-value")),
      Map.entry("address", List.of("example.org", "bad-value")),
      Map.entry("language", List.of("zzzz", "bad-value")),
      Map.entry("own id", List.of("Not An Id", "bad-id")),
      Map.entry("id of", List.of("zzzz", "unknown-id")),
      Map.entry("relation kind", List.of("zzzz", "unknown-relation-kind")),
      Map.entry("one of", List.of("zzzz", "bad-value")),
      Map.entry("name or group", List.of("[one, two]", "wrong-type")),
      Map.entry("list of", List.of("zzzz", "wrong-type")),
      Map.entry("group", List.of("zzzz", "wrong-type")));

  @TempDir
  Path folder;

  private String timeline = "";
  private String glossary = "";

  @BeforeEach
  void write() throws IOException {
    SiteInAString.alone("").bare(folder);
    for (Example example : Guide.read(GUIDE).examples()) {
      if (!example.path().isEmpty() && !example.isMistaken()) {
        Files.createDirectories(folder.resolve(example.path()).getParent());
        Files.writeString(folder.resolve(example.path()), example.text());
      }
    }
    timeline = Files.readString(folder.resolve("content/timeline.yaml"));
    glossary = Files.readString(folder.resolve("content/glossary.yaml"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void an_entry_may_have_every_key_at_its_example(KeyTable table) throws IOException {
    assertEquals(0, Cli.run(folder, "fingerprint", "report", "report.txt").status());
    write(table, table.entry());
    assertEquals(List.of(), Built.in(folder, new Options("", true)).problems());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void there_is_no_other_key(KeyTable table) throws IOException {
    for (String group : table.groups()) {
      KeyTable more = table.with(new KeyTable(
          "", List.of(new Row(group.isEmpty() ? "zzzz" : group + " › zzzz", "", "text", "", "x"))));
      Map<String, String> entry = more.entry();
      more.rows().forEach(row -> entry.putIfAbsent(row.path(), ""));
      List<Problem> told = told(more, entry);
      assertEquals(List.of("unknown-key"), codes(told), group);
      assertEquals(table.in(group).size(), offered(told.get(0).advice()), group);
    }
  }

  /** How many keys there are, as the advice on an unknown one says. */
  private static int offered(String advice) {
    return Pattern.compile("\\((\\d+) in all\\)")
        .matcher(advice)
        .results()
        .map(count -> Integer.valueOf(count.group(1)))
        .findFirst()
        .orElse(advice.split(", ").length);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void those_that_are_needed_are_missed(KeyTable table) throws IOException {
    for (Row row : table.rows()) {
      Map<String, String> entry = table.entry();
      entry.remove(row.path());
      List<Problem> told = told(table, entry);
      assertEquals(row.isNeeded() ? List.of("missing-key") : List.of(), codes(told), row.path());
      assertTrue(
          told.stream().allMatch(problem -> problem.advice().equals("add " + row.key() + ": …")),
          row.path());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void one_that_replaces_another_does(KeyTable table) throws IOException {
    for (Row row : table.rows()) {
      if (!row.replaces().isEmpty()) {
        Map<String, String> entry = table.entry();
        entry.put(row.path(), row.example());
        assertEquals(List.of("bad-value"), codes(told(table, entry)), row.path());
        entry.remove(row.replaces());
        assertEquals(List.of(), codes(told(table, entry)), row.path());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_value_of_another_form_is_refused(KeyTable table) throws IOException {
    for (Row row : table.rows()) {
      List<String> wrong = WRONG.entrySet().stream()
          .filter(form -> row.form().startsWith(form.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no such form: " + row.form()));
      Map<String, String> entry = table.entry();
      entry.put(row.path(), wrong.get(0));
      List<Problem> told = told(table, entry);
      assertEquals(List.of(wrong.get(1)), codes(told), row.path());
      if (row.form().startsWith("one of")) {
        List<String> words = Guide.code(row.form()).stream().sorted().toList();
        assertEquals("use one of " + String.join(", ", words), told.get(0).advice());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_text_is_plain_words_and_a_link_in_it_is_told(KeyTable table) throws IOException {
    for (Row row : table.rows()) {
      if (row.form().equals("text")) {
        Map<String, String> entry = table.entry();
        entry.put(row.path(), "\"*plain* & [words]\"");
        assertEquals(List.of(), codes(told(table, entry)), row.path());
        entry.put(row.path(), "\"[[zzzz]]\"");
        assertEquals(List.of("markup-in-plain-text"), codes(told(table, entry)), row.path());
      }
    }
  }

  static List<KeyTable> tables() throws IOException {
    return Guide.read(GUIDE).keyTables();
  }

  /** What is told of a file that holds an entry, in order. */
  private List<Problem> told(KeyTable table, Map<String, String> entry) throws IOException {
    String path = write(table, entry);
    Problems problems = new Problems();
    Site.of(ContentFolder.read(folder.resolve("content"), problems), true, problems);
    return problems.sorted().stream()
        .filter(problem -> problem.location().file().path().equals(path))
        .sorted(Comparator.comparing(problem -> problem.location().line()))
        .toList();
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  private String write(KeyTable table, Map<String, String> entry) throws IOException {
    String yaml = table.yaml(entry);
    String place = table.place();
    String path = "content/" + (place.endsWith("/") ? place + "of-the-table.md" : place);
    String text = switch (place) {
      case "site.yaml" -> yaml;
      case "timeline.yaml" -> timeline + item(yaml);
      case "glossary.yaml" -> glossary + item(yaml);
      case "quotes/" -> "---\n" + yaml + "---\n\n> We shall pay half of it.\n";
      default -> "---\n" + yaml + "---\n";
    };
    Files.writeString(folder.resolve(path), text);
    return path;
  }

  private static String item(String yaml) {
    return "- " + yaml.stripTrailing().replace("\n", "\n  ") + "\n";
  }
}
