package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.content.ContentFolder;
import dossier.kit.Built;
import dossier.kit.Golden;
import dossier.kit.KeyTable;
import dossier.kit.KeyTable.Row;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.text.Problem;
import dossier.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dossier new} writes an entry to begin with, and never over one that is there. */
class NewEntryTest {
  private static final String KINDS = """
      issue, issues/
      background, background/
      quote, quotes/
      actor, actors/
      source, sources/
      page, pages/
      event, timeline.yaml
      term, glossary.yaml
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void write() {
    SiteInAString.of("").in(folder);
  }

  @ParameterizedTest
  @CsvSource(textBlock = KINDS)
  void the_site_stays_as_it_was_until_the_draft_is_published(String kind, String place) {
    Built before = Built.in(folder);
    assertEquals(0, run(kind, "rent-cap").status());
    Built after = Built.in(folder);
    assertEquals(List.of(), after.problems());
    assertEquals(before.paths(), after.paths());
  }

  @ParameterizedTest
  @CsvSource(textBlock = KINDS)
  void it_has_the_keys_of_its_kind_and_no_other(String kind, String place) throws IOException {
    String path = run(kind, "rent-cap").out().lines().findFirst().orElseThrow().substring(6);
    KeyTable table = KeyTablesTest.tables().stream()
        .filter(known -> known.place().equals(place))
        .findFirst()
        .orElseThrow();
    String added = added(Files.readString(folder.resolve(path)));
    assertEquals(
        new TreeSet<>(table.rows().stream().map(Row::path).toList()), keys(switchedOn(added)));
  }

  @ParameterizedTest
  @CsvSource(textBlock = KINDS)
  void each_key_may_be_switched_on(String kind, String place) throws IOException {
    String path = run(kind, "rent-cap").out().lines().findFirst().orElseThrow().substring(6);
    Path file = folder.resolve(path);
    String text = Files.readString(file);
    String added = added(text);
    Files.writeString(
        file, text.replace(added, switchedOn(added).replaceAll("(?m)^undated: .*\n", "")));
    Problems problems = new Problems();
    ContentFolder.read(folder.resolve("content"), problems);
    assertEquals(List.of(), problems.sorted().stream().map(Problem::message).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "quote, which-actor which-source which-issue",
    "event, which-issue which-source",
    "issue, ''",
    "source, ''",
    "term, ''"
  })
  void with_drafts_each_id_that_must_be_written_is_told_and_nothing_else(String kind, String ids) {
    Cli run = run(kind, "rent-cap");
    List<String> told = Built.in(folder, new Options("", true)).build().problems().stream()
        .map(problem -> problem.code() + " " + problem.location().text())
        .toList();
    List<String> expected =
        Stream.of(ids.split(" ")).filter(id -> !id.isEmpty()).toList();
    assertEquals(expected.stream().map(id -> "unknown-id " + id).toList(), told);
    assertEquals(
        !expected.isEmpty(),
        run.out().contains("\nfirst write an id for each " + String.join(", ", expected) + ";"),
        run.out());
  }

  @Test
  void with_ids_in_it_an_event_is_shown_among_the_drafts() throws IOException {
    run("event", "rent-cap");
    Path file = folder.resolve("content/timeline.yaml");
    Files.writeString(
        file,
        Files.readString(file).replace("which-issue", "bridge").replace("which-source", "report"));
    Built drafts = Built.in(folder, new Options("", true));
    assertEquals(List.of(), drafts.problems());
    assertTrue(drafts.text("timeline.html").contains("Rent cap"));
  }

  @Test
  void each_key_is_explained_above_it_in_the_words_of_the_guide() throws IOException {
    run("actor", "rent-cap");
    String text = Files.readString(folder.resolve("content/actors/rent-cap.md"));
    assertTrue(
        text.contains("\n# what the actor is (one of person, state, organisation; needed)\n"
            + "kind: person\n"),
        text);
    assertTrue(
        text.contains("\n# what the actor belongs to (list of ids of actors)\n#member-of: "));
    assertTrue(text.contains("\ntitle: Rent cap\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "issues, issues/x.md",
    "Quotation, quotes/x.md",
    "timeline, timeline.yaml",
    "events, timeline.yaml",
    "terms, glossary.yaml"
  })
  void a_kind_may_be_named_as_its_folder_or_as_one_of_it(String kind, String path) {
    assertEquals(
        "wrote content/" + path, run(kind, "x").out().lines().findFirst().orElseThrow());
  }

  /** Letter for letter, as they are kept in {@code src/test/new}; {@code -Dgolden=update} writes them anew. */
  @Test
  void what_one_begins_with_is_what_was_once_found_good() throws IOException {
    Map<String, byte[]> begun = new TreeMap<>();
    for (String line : KINDS.lines().toList()) {
      String path =
          run(line.split(",")[0], "rent-cap").out().lines().findFirst().orElseThrow();
      Path file = folder.resolve(path.substring(6));
      begun.put(path.substring(14), Files.readAllBytes(file));
    }
    Golden.assertSame(SiteInAString.REPOSITORY.resolve("src/test/new"), begun);
  }

  @Test
  void the_first_term_makes_the_glossary() throws IOException {
    Files.delete(folder.resolve("content/glossary.yaml"));
    assertEquals(0, run("term", "rent-cap").status());
    assertEquals(List.of(), Built.in(folder).problems());
  }

  @Test
  void the_first_term_follows_a_comment() throws IOException {
    Path file = folder.resolve("content/glossary.yaml");
    Files.writeString(file, "# The words that need explaining.\n");
    assertEquals(0, run("term", "rent-cap").status());
    assertTrue(Files.readString(file).startsWith("# The words that need explaining.\n\n# A draft"));
  }

  @Test
  void what_stands_in_the_timeline_is_not_touched() throws IOException {
    Path file = folder.resolve("content/timeline.yaml");
    Files.writeString(file, Files.readString(file).stripTrailing().replace("\n", "\r\n"));
    String before = Files.readString(file);
    assertEquals(0, run("event", "rent-cap").status());
    String after = Files.readString(file);
    assertTrue(after.startsWith(before + "\r\n\r\n# A draft"), after);
    assertEquals(List.of(), Built.in(folder).problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "- id: [", "one: two"})
  void nothing_is_added_to_a_file_that_is_no_list(String text) throws IOException {
    Files.writeString(folder.resolve("content/timeline.yaml"), text);
    refuses("nothing can be added to timeline.yaml", "event", "rent-cap");
  }

  @Test
  void an_unknown_kind_is_told_with_the_nearest() throws IOException {
    refuses("there is no kind \"isue\"; did you mean \"issue\"?", "isue", "rent-cap");
    refuses("there is no kind \"zzzzzz\"; use one of issue, background,", "zzzzzz", "rent-cap");
  }

  @Test
  void a_bad_id_is_told_with_a_better_one() throws IOException {
    refuses("\"Rent Cap\" cannot be an id; use small letters", "issue", "Rent Cap");
    refuses("cannot be an id", "issue", "../rent");
    refuses("cannot be an id", "issue", "");
  }

  @Test
  void a_taken_id_is_told() throws IOException {
    refuses("there is already one issue with the id \"bridge\"", "issue", "bridge");
    refuses("there is already one event with the id \"opening\"", "event", "opening");
    refuses("there is already one term with the id \"ferry\"", "term", "ferry");
  }

  @Test
  void an_id_is_taken_in_capital_letters_too() throws IOException {
    Files.writeString(folder.resolve("content/issues/Rent-Cap.md"), "---\ntitle: T\n---\n");
    refuses("there is already one issue with the id \"rent-cap\"", "issue", "rent-cap");
  }

  @Test
  void an_address_that_forwards_to_another_page_is_taken() throws IOException {
    Cli.run(folder, "rename", "bridge", "span");
    Cli.run(folder, "rename", "about", "colophon");
    refuses(
        "issues/bridge.html is an old address of \"issues/span\"; choose another id, or take it out"
            + " of aliases at content/issues/span.md:",
        "issue",
        "bridge");
    refuses("about.html is an old address of \"pages/colophon\"", "page", "about");
    assertEquals(0, run("actor", "bridge").status());
    assertEquals(0, run("background", "about").status());
  }

  @Test
  void outside_a_project_it_says_where_to_go() {
    Cli run = Cli.run(folder.resolve("content"), "new", "issue", "rent-cap");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("there is no folder content/ here"), run.err());
  }

  private Cli run(String kind, String id) {
    return Cli.run(folder, "new", kind, id);
  }

  private void refuses(String said, String kind, String id) throws IOException {
    Map<String, String> before = files();
    Cli run = run(kind, id);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(said), run.err());
    assertEquals(before, files());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.readString(file));
      }
    }
    return files;
  }

  /** What was written, without what stood there before and without the text under it. */
  private static String added(String text) {
    String added = text.substring(text.indexOf("# A draft"));
    return added.split("(?m)^---$")[0];
  }

  /** Takes the number sign from every key that is switched off. */
  private static String switchedOn(String yaml) {
    return yaml.replaceAll("(?m)^#(?! \\S)", "").replaceAll("(?m)^ *# .*\n", "");
  }

  /** The keys in order of their lines, each behind the groups that it is moved to the right of. */
  private static TreeSet<String> keys(String yaml) {
    TreeSet<String> keys = new TreeSet<>();
    Deque<Integer> columns = new ArrayDeque<>();
    List<String> path = new ArrayList<>();
    for (String line : yaml.lines().filter(line -> line.contains(":")).toList()) {
      String bare = line.replaceFirst("- ", "  ");
      int column = bare.length() - bare.stripLeading().length();
      while (!columns.isEmpty() && columns.peek() >= column) {
        columns.pop();
        path.remove(path.size() - 1);
      }
      columns.push(column);
      path.add(bare.strip().split(":")[0]);
      keys.add(String.join(" › ", path));
    }
    return keys;
  }
}
