package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dossier.cli.Cli;
import dossier.kit.Built;
import dossier.kit.RandomSite;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dossier rename} changes a name wherever it is written, and no other character; or nothing at all. */
class RenameTest {

  @TempDir
  Path folder;

  /** Renames, and compares each file of {@code after} with what then stands there. */
  private String renamed(String before, String old, String name, String after) throws IOException {
    SiteInAString.of(before).in(folder);
    Map<String, String> expected = new TreeMap<>(files());
    SiteInAString changed = SiteInAString.alone(after);
    Cli run = Cli.run(folder, "rename", old, name);
    assertEquals(0, run.status(), run.err());
    Map<String, String> now = files();
    for (String path : changed.files().keySet()) {
      assertEquals(changed.files().get(path), now.get(path), path);
    }
    now.keySet().removeAll(changed.files().keySet());
    expected.keySet().retainAll(now.keySet());
    assertEquals(expected, now, "and nothing else");
    assertEquals(List.of(), Built.in(folder).problems());
    return run.out();
  }

  @Test
  void an_issue_is_renamed_in_keys_links_and_files_and_its_old_address_forwards()
      throws IOException {
    String out = renamed("""
        -- content/issues/bridge.md --
        ---
        title: The bridge
        summary: Who pays for the bridge.
        question: Who should pay?
        status: {then: Nobody paid., now: The town pays., as-of: 2025}
        positions: []
        ---

        See [above](#top) and [[#Top]] and [itself](bridge.md#top).

        ## Top
        -- content/quotes/mayor-pays.md --
        ---
        title: The mayor on paying
        summary: What the mayor said on [[bridge]], the bridge.
        speaker: mayor
        date: 2008-04-04
        source: report
        issues: ['bridge']
        ---
        > We shall pay half of it.
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        ---

        | a | b |
        |---|---|
        | [[bridge\\|x]] | [[issues/bridge#Top]] |

        A bridge, [one](../issues/bridge.md#top), [two][b] and `[[bridge]]`.

        [b]: <../issues/bridge.md>
        """, "bridge", "issues/old-bridge", """
        -- content/issues/old-bridge.md --
        ---
        title: The bridge
        summary: Who pays for the bridge.
        question: Who should pay?
        status: {then: Nobody paid., now: The town pays., as-of: 2025}
        positions: []
        aliases: [issues/bridge.html]
        ---

        See [above](#top) and [[#Top]] and [itself](old-bridge.md#top).

        ## Top
        -- content/quotes/mayor-pays.md --
        ---
        title: The mayor on paying
        summary: What the mayor said on [[old-bridge]], the bridge.
        speaker: mayor
        date: 2008-04-04
        source: report
        issues: ['old-bridge']
        ---
        > We shall pay half of it.
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        ---

        | a | b |
        |---|---|
        | [[old-bridge\\|x]] | [[issues/old-bridge#Top]] |

        A bridge, [one](../issues/old-bridge.md#top), [two][b] and `[[bridge]]`.

        [b]: <../issues/old-bridge.md>
        -- content/timeline.yaml --
        - id: opening
          date: 2008-04-04
          title: The bridge is opened
          text: The mayor cuts a ribbon.
          issues: [old-bridge]
          actors: [mayor]
          sources: [report]
        -- content/issues/road.md --
        ---
        title: The road
        summary: Where the road goes.
        order: 2
        question: Where should it go?
        status:
          then: Nowhere.
          now: Over the bridge.
          as-of: 2025
        positions:
          - actor: town
        ---

        The road leads to [[old-bridge]].
        """);
    assertFalse(Files.exists(folder.resolve("content/issues/bridge.md")));
    assertEquals("""
        content/issues/bridge.md is now content/issues/old-bridge.md: 2 places
        content/issues/road.md: 1 place
        content/pages/about.md: 4 places
        content/quotes/mayor-pays.md: 2 places
        content/timeline.yaml: 1 place
        renamed issues/bridge to issues/old-bridge: 10 places in 5 files
        its old address issues/bridge.html forwards to the new one
        """, out);
    assertTrue(Built.in(folder).text("issues/bridge.html").contains("old-bridge.html"));
  }

  @Test
  void a_source_takes_its_fingerprint_and_its_copy_along() throws IOException {
    SiteInAString.of("""
        -- content/background/history.md --
        ---
        title: A short history
        summary: What came before [@report, p. 1; @report].
        ---

        There was a ferry [@report, p. 3; @report].

        > We shall pay half of it. [@report]

        ```chart
        title: Boats
        type: bars
        data: report
        unit: boats
        sources: [report]
        ```
        -- content/charts/report.csv --
        year,boats
        1990,2
        1991,3
        """).in(folder);
    Files.createDirectories(folder.resolve(".sources-text"));
    Files.writeString(folder.resolve(".sources-text/report.txt"), "kept");
    Files.delete(folder.resolve(".sources-text/report.txt"));
    Built before = Built.in(folder);
    assertEquals(List.of(), before.problems());
    Cli run = Cli.run(folder, "rename", "sources/report", "report-1991");
    assertEquals(0, run.status(), run.err());
    String history = Files.readString(folder.resolve("content/background/history.md"));
    assertTrue(history.contains("[@report-1991, p. 1; @report-1991]."), history);
    assertTrue(history.contains("[@report-1991, p. 3; @report-1991]."), history);
    assertTrue(history.contains("it. [@report-1991]"), history);
    assertTrue(history.contains("data: report\n"), "numbers have names of their own");
    assertTrue(history.contains("sources: [report-1991]"), history);
    assertTrue(Files.exists(folder.resolve("content/sources/report-1991.fingerprint")));
    assertFalse(Files.exists(folder.resolve("content/sources/report.fingerprint")));
    assertEquals(List.of(), Built.in(folder).problems());
  }

  @Test
  void a_quotation_is_renamed_where_it_is_shown_and_a_page_where_the_navigation_names_it()
      throws IOException {
    SiteInAString.of("""
        -- content/site.yaml --
        title: Small
        language: en
        as-of: 2026-03
        relation-kinds: [{kind: is conditioned on, inverse: is a condition of}]
        navigation: [issues, "about"]
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        aliases:
          - old.html
          - older.html
        ---

        ![[mayor-pays]]
        """).in(folder);
    for (String names : List.of("mayor-pays mayor-on-paying", "about colophon")) {
      Cli run = Cli.run(folder, ("rename " + names).split(" "));
      assertEquals(0, run.status(), run.err());
    }
    String page = Files.readString(folder.resolve("content/pages/colophon.md"));
    assertTrue(page.contains("\n![[mayor-on-paying]]\n"), page);
    assertTrue(page.contains("  - older.html\n  - about.html\n---"), page);
    assertTrue(Files.readString(folder.resolve("content/site.yaml"))
        .contains("navigation: [issues, \"colophon\"]"));
    assertEquals(List.of(), Built.in(folder).problems());
  }

  @Test
  void there_and_back_again_leaves_one_alias() throws IOException {
    SiteInAString.of("").in(folder);
    assertEquals(0, Cli.run(folder, "rename", "town", "city").status());
    Cli back = Cli.run(folder, "rename", "city", "town");
    assertEquals(0, back.status(), back.err());
    String page = Files.readString(folder.resolve("content/actors/town.md"));
    assertTrue(page.contains("aliases: [actors/city.html]\n"), page);
    assertEquals(0, Cli.run(folder, "rename", "town", "village").status());
    page = Files.readString(folder.resolve("content/actors/village.md"));
    assertTrue(page.contains("aliases: [actors/city.html, actors/town.html]\n"), page);
    assertEquals(List.of(), Built.in(folder).problems());
  }

  @Test
  void an_event_without_an_id_is_given_one() throws IOException {
    String event = """
        -- content/timeline.yaml --
        - date: 2008-04-04
          title: Opened
          text: The mayor cuts a ribbon.
          issues: [bridge]
          sources: [report]
        -- content/index.md --
        ---
        title: A small explainer
        summary: It explains [[2008-04-04-opened]].
        ---

        The [[glossary/ferry|ferry]].
        """;
    String out = renamed(
        event,
        "2008-04-04-opened",
        "opening",
        event
            .replace("- date", "- id: opening\n  date")
            .replace("[[2008-04-04-opened]]", "[[opening]]"));
    assertTrue(out.contains("links from other sites to timeline.html#2008-04-04-opened"), out);
  }

  @Test
  void a_term_is_renamed_in_windows_files_too() throws IOException {
    SiteInAString.of("").in(folder);
    Path glossary = folder.resolve("content/glossary.yaml");
    Path about = folder.resolve("content/pages/about.md");
    Files.writeString(glossary, "\uFEFF" + Files.readString(glossary).replace("\n", "\r\n"));
    Files.writeString(about, "---\r\ntitle: A\r\nsummary: S\r\n---\r\n\r\n[[ferry]] é\r\n");
    assertEquals(0, Cli.run(folder, "rename", "ferry", "boat").status());
    assertTrue(Files.readString(glossary).startsWith("\uFEFF- id: boat\r\n  term: Ferry\r\n"));
    assertEquals(
        "---\r\ntitle: A\r\nsummary: S\r\n---\r\n\r\n[[boat]] é\r\n", Files.readString(about));
  }

  @Test
  void where_a_bare_name_would_mean_two_things_the_folder_is_written() throws IOException {
    SiteInAString.of("""
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        ---

        The [[bridge]], the [[ferry]] and the [[town]].
        """).in(folder);
    Cli run = Cli.run(folder, "rename", "bridge", "ferry");
    assertEquals(0, run.status(), run.err());
    String page = Files.readString(folder.resolve("content/pages/about.md"));
    assertTrue(
        page.contains("The [[issues/ferry]], the [[glossary/ferry]] and the [[town]]."), page);
    assertEquals(List.of(), Built.in(folder).problems());
  }

  @Test
  void drafts_are_changed_too_even_unfinished_ones() throws IOException {
    SiteInAString.of("""
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is, [[nowhere]].
        draft: true
        ---

        The [[bridge]].
        """).in(folder);
    assertEquals(0, Cli.run(folder, "rename", "bridge", "span").status());
    assertTrue(Files.readString(folder.resolve("content/pages/about.md")).contains("[[span]]"));
    Cli draft = Cli.run(folder, "rename", "about", "colophon");
    assertTrue(draft.out().contains("it is a draft"), draft.out() + draft.err());
    assertFalse(Files.readString(folder.resolve("content/pages/colophon.md")).contains("aliases"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          brigde         | x             | nothing is called "brigde"; did you mean "bridge"?
          zzzzzzzz       | x             | nothing is called "zzzzzzzz"; dossier list shows what there is
          index          | x             | the front page cannot have another name
          bridge         | road          | there is already one issue with the id "road"
          bridge         | Old_Bridge    | "Old_Bridge" cannot be an id; use small letters
          bridge         | actors/bridge | "issues/bridge" stays in issues; write issues/bridge
          bridge         | bridge        | "issues/bridge" is called so already
          bridge         | shouted       | there is already one issue with the id "shouted"
          twin           | x             | "twin" may mean the actor and the page; write actors/twin or pages/twin
          about          | former        | former.html is an old address of "pages/twin"; choose another id, or take it out of aliases at content/pages/twin.md:
          hidden         | former        | former.html is an old address of "pages/twin"
          hidden         | own           | own.html is an old address of "pages/hidden"
          about          | search        | nothing was written, because then two things would stand at the address search.html
          """)
  void where_anything_is_unclear_nothing_changes(String old, String name, String said)
      throws IOException {
    SiteInAString.of("""
        -- content/pages/twin.md --
        ---
        title: Twin
        summary: S.
        aliases: [former.html]
        ---
        -- content/pages/hidden.md --
        ---
        title: Hidden
        summary: S.
        draft: true
        aliases: [own.html]
        ---
        -- content/actors/twin.md --
        ---
        title: Twin
        summary: S.
        kind: state
        ---
        """).in(folder);
    if (name.equals("shouted")) {
      Files.writeString(folder.resolve("content/issues/SHOUTED.md"), "---\ndraft: true\n---\n");
      said = "the site has mistakes";
    }
    refuses(old, name, said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[one](../issues/br%69dge.md)", "[one](../issues/bridge&#46;md)"})
  void a_name_in_disguise_is_told_with_its_place(String link) throws IOException {
    SiteInAString.of("""
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        ---

        Read %s.
        """.replace("%s", link)).in(folder);
    refuses("bridge", "span", "content/pages/about.md:6:");
  }

  @Test
  void a_site_with_mistakes_is_not_touched() throws IOException {
    SiteInAString.of("-- content/index.md --\n---\ntitle: A\nsummary: '[[zzz]]'\n---\n")
        .in(folder);
    refuses("bridge", "span", "the site has mistakes");
  }

  private void refuses(String old, String name, String said) throws IOException {
    Map<String, String> before = files();
    Cli run = Cli.run(folder, "rename", old, name);
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().contains(said), run.err());
    assertEquals(before, files());
  }

  @Test
  void the_shipped_explainer_is_the_same_but_for_the_renamed_addresses() throws IOException {
    Path content = SiteInAString.REPOSITORY.resolve("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("content").resolve(content.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Map<String, String> before = site();
    Map<String, String> names = Map.of(
        "issues/moldova", "issues/moldova-q7q",
        "actors/russia", "actors/russia-q7q",
        "sources/reuters-2008-04-03", "sources/reuters-2008-04-03-q7q",
        "glossary/cfe-treaty", "glossary/cfe-treaty-q7q",
        "timeline/transnistria-war", "timeline/transnistria-war-q7q");
    for (Map.Entry<String, String> name : new TreeMap<>(names).entrySet()) {
      Cli run = Cli.run(folder, "rename", name.getKey(), name.getValue());
      assertEquals(0, run.status(), run.err());
    }
    assertSame(before, site(), names.keySet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void a_site_that_nobody_thought_of_is_the_same_too(long seed) {
    RandomSite.of(seed).in(folder);
    Map<String, String> before = site();
    Set<String> names = Set.of(
        "issues/issue-0",
        "actors/actor-0",
        "sources/source-0",
        "glossary/term-0",
        "timeline/event-0",
        "quotes/quote-0",
        "background/back-0",
        "pages/page-0");
    for (String name : new TreeSet<>(names)) {
      Cli run = Cli.run(folder, "rename", name, name + "-q7q");
      assertEquals(0, run.status(), run.err());
    }
    assertSame(before, site(), names);
  }

  /** Whether two sites are the same once the names are taken back and what forwards to them is left out. */
  private static void assertSame(
      Map<String, String> before, Map<String, String> after, Set<String> names) {
    for (String name : names) {
      String forwarding = after.remove(name.replaceFirst("^pages/", "") + ".html");
      assertEquals(!name.matches("(glossary|timeline)/.*"), forwarding != null, name + " forwards");
    }
    Map<String, String> back = new TreeMap<>();
    after.forEach((path, text) -> back.put(path.replace("-q7q", ""), text.replace("-q7q", "")));
    for (Map<String, String> site : List.of(before, back)) {
      site.computeIfPresent("dossier.json", (path, json) -> withoutAliases(json));
    }
    assertEquals(before.keySet(), back.keySet());
    for (String path : before.keySet()) {
      assertLinesMatch(
          before.get(path).lines().map(Pattern::quote),
          back.get(path).lines(),
          path + " differs in more than a name");
    }
  }

  private static String withoutAliases(String json) {
    JsonElement all = JsonParser.parseString(json);
    removeAliases(all);
    return all.toString();
  }

  private static void removeAliases(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(RenameTest::removeAliases);
    } else if (json.isJsonObject()) {
      json.getAsJsonObject().remove("aliases");
      json.getAsJsonObject().asMap().values().forEach(RenameTest::removeAliases);
    }
  }

  private Map<String, String> site() {
    Built built = Built.in(folder);
    assertEquals(
        List.of(),
        built.problems().stream()
            .filter(problem -> !problem.contains("notice[not-checked]"))
            .toList());
    Map<String, String> site = new TreeMap<>();
    built
        .build()
        .rendered()
        .files()
        .forEach((path, bytes) -> site.put(
            path,
            // A pattern on a map is called by its line, and an alias is one line more.
            new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("\\bmap\\.\\d+", "map")));
    return site;
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
