package dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dossier.kit.CoreYaml;
import dossier.kit.Golden;
import dossier.kit.Guide;
import dossier.kit.KeyTable;
import dossier.kit.KeyTable.Row;
import dossier.kit.RandomSite;
import dossier.kit.SiteInAString;
import dossier.markdown.Body;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The schemas in {@code .vscode/schemas} are those that the code makes, and an editor that goes by them says of a file
 * what Dossier says of it, as far as one can tell from the file alone.
 */
class EditorSchemasTest {
  private static final Path REPOSITORY = SiteInAString.REPOSITORY;
  private static final Path SCHEMAS = REPOSITORY.resolve(".vscode/schemas");
  private static final Path SITES = REPOSITORY.resolve("src/test/sites");

  /** What is wrong with the keys of a file, and not with what they lead to. */
  private static final Set<String> OF_KEYS = Set.of(
      "unknown-key",
      "missing-key",
      "wrong-type",
      "bad-value",
      "bad-id",
      "bad-alias",
      "empty-item",
      "no-evidence");

  /** The broken sites of which no schema can know what is wrong, and why. */
  private static final Map<String, String> UNKNOWABLE = Map.of(
      "a-date-that-does-not-exist", "a schema has no calendar",
      "a-file-name-that-cannot-be-an-id", "it is about the name of the file",
      "a-file-name-with-capitals", "it is about the name of the file",
      "a-front-page-that-is-a-draft", "the form is right; it is the front page that may not",
      "a-language-that-nobody-has-named", "a schema has no list of languages",
      "a-position-of-empty-sources", "a position without evidence is right if it says nothing",
      "a-position-that-rests-on-nothing", "a position without evidence is right if it says nothing",
      "an-event-that-ends-before-it-begins", "a schema does not compare two values");

  private static final Pattern PROBLEM = Pattern.compile("(.+?):(\\d+):.*? error\\[([a-z-]+)\\].*");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?ms)\\A---\\s*\n(.*?)^---\\s*$");

  private static Guide guide;
  private static final Map<String, Schema> READ = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    guide = Guide.read(REPOSITORY.resolve("src/docs/content.md"));
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    EditorSchemas.of(guide).forEach((name, text) -> READ.put(name, registry.getSchema(text)));
  }

  @Test
  void they_are_what_the_code_and_the_guide_make_of_them() throws IOException {
    Map<String, byte[]> made = new TreeMap<>();
    EditorSchemas.of(guide)
        .forEach((name, text) -> made.put(name, text.getBytes(StandardCharsets.UTF_8)));
    Golden.assertSame(SCHEMAS, made);
  }

  @Test
  void the_shipped_explainer_is_as_they_say() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(REPOSITORY.resolve("content"))) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*\\.(md|yaml)")).toList()) {
        content.put(
            REPOSITORY.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    assertTrue(content.size() > 100, "files are found by their ending");
    assertEquals(Map.of(), faults(content));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "good/small", "good/every-syntax"})
  void a_good_site_is_as_they_say(String name) throws IOException {
    assertEquals(Map.of(), faults(site(name).files()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void a_site_made_up_at_random_is_as_they_say(long seed) {
    assertEquals(Map.of(), faults(RandomSite.of(seed).files()));
  }

  @Test
  void the_examples_of_the_guide_are_as_they_say() {
    Map<String, String> files = new LinkedHashMap<>();
    guide.examples().stream().filter(example -> !example.isMistaken()).forEach(example -> {
      files.put(example.path(), example.text());
      assertEquals(Map.of(), faults(files), example.path());
    });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void they_take_every_key_of_the_guide_and_no_other(KeyTable table) {
    assertEquals(List.of(), faults(table, table.entry()));
    for (String group : table.groups()) {
      String key = group.isEmpty() ? "zzzz" : group + " › zzzz";
      KeyTable more = table.with(new KeyTable("", List.of(new Row(key, "", "text", "", "x"))));
      Map<String, String> entry = more.entry();
      assertFalse(faults(more, entry).isEmpty(), key);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void they_miss_what_is_needed_and_nothing_else(KeyTable table) {
    for (Row row : table.rows()) {
      Map<String, String> entry = table.entry();
      entry.remove(row.path());
      assertEquals(row.isNeeded(), !faults(table, entry).isEmpty(), row.path() + " left out");
      entry.put(row.path(), "~");
      assertEquals(row.isNeeded(), !faults(table, entry).isEmpty(), row.path() + " left empty");
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void they_refuse_a_value_of_another_form(KeyTable table) {
    for (Row row : table.rows()) {
      Map<String, String> entry = table.entry();
      entry.put(row.path(), "[[a], {b: c}]");
      assertFalse(faults(table, entry).isEmpty(), row.path());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void they_know_what_one_key_replaces(KeyTable table) {
    for (Row row : table.rows()) {
      if (!row.replaces().isEmpty()) {
        Map<String, String> entry = table.entry();
        entry.put(row.path(), row.example());
        assertFalse(faults(table, entry).isEmpty(), row.path());
        entry.remove(row.replaces());
        assertEquals(List.of(), faults(table, entry), row.path());
      }
    }
  }

  @Test
  void they_take_the_values_that_the_reader_takes_and_no_others() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put(
        "draft",
        List.of(
            "true", "True", "TRUE", "false", "FALSE", "'True'", "' true '", "tRUE", "yes", "1"));
    values.put("undated", List.of("true", "True", "' true'", "'TRUE'", "false", "False", "no"));
    values.put("order", List.of("1", "-3", "007", "' 1 '", "1.5", "one", "1234567890"));
    values.put(
        "as-of",
        List.of("2008", "'2008 '", "2008-12", "2008-12-31", "' 2008-01-01'", "'0999'", "0001-01"));
    values.put(
        "as-of ",
        List.of("2008-13", "2008-00", "2008-1", "2008-12-32", "2008-12-00", "0000", "99", "10000"));
    values.put(
        "aliases",
        List.of(
            "[x.html]", "[old/x.html, ' y.html ']", "[console.html]", "[a/-.html]", "[A_1.html]"));
    values.put(
        "aliases ",
        List.of(
            "[/old/x.html]",
            "[../x.html]",
            "[a/b]",
            "[x.htm]",
            "[x]",
            "[a//b.html]",
            "[con.html]",
            "[a/Nul/b.html]",
            "[COM1/b.html]",
            "[a/.html]",
            "[a b.html]",
            "[a.b.html]"));
    values.put(
        "language",
        List.of(
            "de",
            "deu",
            "pt-BR",
            "pt-br",
            "zh-Hans-CN",
            "de-1996",
            "es-419",
            "en-x-ours",
            "' de '"));
    values.put(
        "language ",
        List.of(
            "DE", "De", "e", "en-", "en_US", "english", "de-1", "en-US-US", "en-u", "zh-yue-x"));
    values.forEach((key, all) -> all.forEach(value -> {
      boolean isTaken = isTakenInASource(key.strip(), value);
      assertEquals(isRead(key.strip(), value), isTaken, key + ": " + value);
      if (key.endsWith(" ")) {
        assertFalse(isTaken, key + ": " + value);
      }
    }));
  }

  /** The guide has them in the sentence of what Dossier alone can tell. */
  @Test
  void they_do_not_know_how_a_number_is_written_which_language_there_is_and_how_long_a_month_is() {
    Map<String, List<String>> values = Map.of(
        "as-of", List.of("2008.0", "0x7D8", "2008-02-30", "2008-04-31"),
        "order", List.of("1e3", "0x1F", "+5", "1.0"),
        "language", List.of("xq", "iw"));
    values.forEach((key, all) -> all.forEach(value -> {
      assertTrue(isTakenInASource(key, value), key + ": " + value);
      assertFalse(isRead(key, value), key + ": " + value);
    }));
    assertFalse(isTakenInASource("as-of", "0999"));
    assertTrue(isRead("as-of", "0999"));
  }

  private static boolean isTakenInASource(String key, String value) {
    return faults(sources(), source(key, value)).isEmpty();
  }

  private static boolean isRead(String key, String value) {
    TextFile file = new TextFile("content/sources/x.md", sources().yaml(source(key, value)));
    Problems problems = new Problems();
    Keys keys = Keys.of(file.at(0, file.text().length()), problems);
    EntryReader.read(Kind.SOURCE, "x", keys, Body.EMPTY, problems);
    return problems.all().stream().noneMatch(problem -> OF_KEYS.contains(problem.code()));
  }

  private static KeyTable sources() {
    return guide.keyTables().stream()
        .filter(table -> table.place().equals("sources/"))
        .findFirst()
        .orElseThrow();
  }

  /** One with every key, of which one has another value. */
  private static Map<String, String> source(String key, String value) {
    Map<String, String> entry = sources().entry();
    entry.put(key, value);
    if (key.equals("undated") && value.matches("'?\\s*[tT].*")) {
      entry.remove("published");
    }
    return entry;
  }

  @Test
  void they_see_what_is_wrong_with_the_keys_of_a_broken_site_and_nothing_else() throws IOException {
    Set<String> missed = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    int right = 0;
    for (String name : broken()) {
      SiteInAString site = site("broken/" + name);
      Set<String> told = site.expected().stream()
          .map(PROBLEM::matcher)
          .filter(Matcher::matches)
          .filter(problem -> OF_KEYS.contains(problem.group(3)))
          .filter(problem -> yaml(problem.group(1), site.files().getOrDefault(problem.group(1), ""))
              .filter(yaml -> yaml.lines().count() + 2 >= Integer.parseInt(problem.group(2)))
              .isPresent())
          .map(problem -> problem.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
      Set<String> faulty = faults(site.files()).keySet();
      told.stream()
          .filter(path -> !faulty.contains(path))
          .forEach(path -> missed.add(name.replace(".site", "")));
      faulty.stream()
          .filter(path -> !told.contains(path))
          .forEach(path -> seen.add(name.replace(".site", "") + " " + path));
      right += told.size();
    }
    assertEquals(new TreeSet<>(UNKNOWABLE.keySet()), missed);
    assertEquals(Set.of(), seen);
    assertTrue(right > 30, "problems are found by their look: " + right);
  }

  static List<KeyTable> tables() throws IOException {
    return Guide.read(REPOSITORY.resolve("src/docs/content.md")).keyTables();
  }

  private static List<String> broken() throws IOException {
    try (Stream<Path> files = Files.list(SITES.resolve("broken"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static SiteInAString site(String name) throws IOException {
    return SiteInAString.of(
        Files.readString(SITES.resolve(name.endsWith(".site") ? name : name + ".site")));
  }

  /** What the schemas have against files, by their path; nothing where they have nothing against one. */
  private static Map<String, List<String>> faults(Map<String, String> files) {
    Map<String, List<String>> faults = new TreeMap<>();
    files.forEach((path, text) -> {
      Optional<Schema> schema = schema(path);
      Optional<String> yaml = yaml(path, text);
      if (schema.isPresent() && yaml.isPresent()) {
        List<String> told = faults(schema.get(), yaml.get());
        if (!told.isEmpty()) {
          faults.put(path, told);
        }
      }
    });
    return faults;
  }

  private static List<String> faults(KeyTable table, Map<String, String> entry) {
    String yaml = table.yaml(entry);
    boolean isItem = table.place().matches("(timeline|glossary)\\.yaml");
    return faults(
        READ.get(table.place().replaceFirst("(/|\\.\\w+)$", "") + ".json"),
        isItem ? "- " + yaml.stripTrailing().replace("\n", "\n  ") : yaml);
  }

  private static List<String> faults(Schema schema, String yaml) {
    return schema.validate(CoreYaml.read(yaml).toString(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  private static Optional<Schema> schema(String path) {
    String inside = path.replaceFirst("^content/", "");
    String data = inside.replaceFirst("\\.yaml$", ".json");
    return path.startsWith("content/") && !inside.equals(path)
        ? Optional.ofNullable(
            READ.get(ContentPaths.kindOfPage(inside).map(EditorSchemas::nameFor).orElse(data)))
        : Optional.empty();
  }

  /** The part of a file that is YAML, if it has one that can be read. */
  private static Optional<String> yaml(String path, String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    Optional<String> yaml = path.endsWith(".md")
        ? Optional.of(front).filter(Matcher::find).map(found -> found.group(1))
        : Optional.of(text);
    return yaml.filter(EditorSchemasTest::isYaml);
  }

  private static boolean isYaml(String text) {
    try {
      CoreYaml.read(text);
      return true;
    } catch (YAMLException | IllegalArgumentException e) {
      return false;
    }
  }
}
