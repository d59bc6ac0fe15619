package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.ManyTerms;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the search page and its index hold; what the script makes of them is seen in a browser. */
class SearchTest {
  @TempDir
  Path folder;

  private Built built(Options options, String... lines) {
    Built built = Built.in(SiteInAString.of(String.join("\n", lines)).in(folder), options);
    assertEquals(List.of(), built.problems());
    return built;
  }

  private Built built(String... lines) {
    return built(Options.NONE, lines);
  }

  /** What the files hold from which the search page takes what it shows, or those from which it takes where words are. */
  private static String all(Built site, String kind) {
    return site.paths().stream()
        .filter(path -> path.matches("search/" + kind + "-\\d+\\.js"))
        .map(site::text)
        .collect(Collectors.joining());
  }

  private static String line(Built site, String kind, String begin) {
    return all(site, kind)
        .lines()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private static Elements links(Document page, String heading) {
    return page.select("main section:has(h2:containsOwn(" + heading + ")) a");
  }

  @Test
  void the_page_lists_everything_by_name_for_those_without_scripts() {
    Document page = built().page("search.html");
    assertEquals(
        List.of(
            "Issues", "Background", "Quotations", "Actors", "Events", "Terms", "Pages", "Sources"),
        page.select("main h2").eachText());
    assertEquals(
        List.of("issues/bridge.html", "issues/road.html"), links(page, "Issues").eachAttr("href"));
    assertEquals(List.of("timeline.html#opening"), links(page, "Events").eachAttr("href"));
    assertEquals(
        List.of(
            "A small explainer",
            "Positions",
            "Timeline",
            "Quotations",
            "Actors",
            "Glossary",
            "Sources",
            "Corrections",
            "About"),
        links(page, "Pages").eachText());
  }

  @Test
  void every_page_leads_there_with_the_words_that_were_typed() {
    Built site = built();
    Document page = site.page("issues/bridge.html");
    assertEquals("../search.html", page.select("header form[role=search]").attr("action"));
    assertEquals("q", page.select("header form input[type=search]").attr("name"));
    assertEquals(
        page.select("header form input").attr("id"),
        page.select("header form label").attr("for"));
    assertEquals(1, site.page("search.html").select("form").size());
  }

  @Test
  void the_page_loads_its_index_before_its_script_both_plain() {
    Document page = built().page("search.html");
    assertEquals(
        List.of("search-index.js", "assets/search.js"),
        page.select("main script[defer][src]").eachAttr("src"));
    assertTrue(page.select("script[src][type]").isEmpty());
  }

  @Test
  void the_index_says_where_each_of_its_files_begins() {
    assertEquals(
        "var searchIndex = {\"kinds\":{\"issues\":0,\"background\":2,\"quotes\":3,\"actors\":4,\"timeline\":6,"
            + "\"glossary\":7,\"pages\":8,\"sources\":10},\"pages\":[0],\"words\":[\"1*\"]};\n",
        built().text("search-index.js"));
  }

  @Test
  void it_holds_title_summary_and_the_other_words_of_each_entry() {
    Built site = built();
    assertTrue(
        all(site, "pages").startsWith("searchIndex[\"pages-0\"] = [\n[\"issues/bridge.html\","));
    assertEquals(
        "[\"issues/bridge.html\",\"The bridge\",\"Who pays for the bridge.\",\"Who should pay? Nobody paid. The town"
            + " pays. To pay half. The bridge needs a road. The bridge was built in 1990.\"],",
        line(site, "pages", "[\"issues/bridge.html\""));
    assertEquals(
        "[\"quotes/mayor-pays.html\",\"The mayor on paying\",\"What the mayor said.\",\"We shall pay half of it. The"
            + " mayor She said so at the opening.\"],",
        line(site, "pages", "[\"quotes/mayor-pays.html\""));
    assertEquals(
        "[\"timeline.html#opening\",\"The bridge is opened\",\"The mayor cuts a ribbon.\",\"\"],",
        line(site, "pages", "[\"timeline.html#opening\""));
  }

  @Test
  void it_holds_the_pages_of_each_word_and_where_on_them_it_stands() {
    Built site = built(
        "-- content/glossary.yaml --",
        "- {id: ferry, term: Big ferry, definition: A ferry for big waters.}",
        "- {id: boat, term: Boat, definition: 'Smaller than a ferry, drier than waters.', also: [Zebra]}");
    assertTrue(all(site, "words").startsWith("searchIndex[\"words-0\"] = {\n\"1*\":"));
    assertEquals("\"ferry\":\",3B5;\",", line(site, "words", "\"ferry\""));
    assertEquals("\"boat\":\"A9\",", line(site, "words", "\"boat\""));
    assertEquals("\"waters\":\";8;\",", line(site, "words", "\"waters\""));
    assertEquals("\"zebra\":\",9\"", line(site, "words", "\"zebra\""));
    assertEquals("\"z*\":\",9\",", line(site, "words", "\"z*"));
  }

  @Test
  void every_name_on_the_page_that_is_an_entry_has_its_line_in_the_index() {
    Built site = built();
    Elements names = site.page("search.html").select("#search\\.names a:not([data-list])");
    assertEquals(
        List.of(),
        names.eachAttr("href").stream()
            .filter(address -> !all(site, "pages").contains("\n[\"" + address + "\","))
            .toList());
    assertEquals(all(site, "pages").lines().count() - 2, names.size());
  }

  @Test
  void nothing_in_the_index_ends_the_script() {
    Built site = built(
        "-- content/glossary.yaml --",
        "- {id: ferry, term: Ferry, also: [Boat], definition: 'No `</script>` \"here\".'}");
    assertEquals(
        "[\"glossary.html#ferry\",\"Ferry\",\"No \\u003c/script> \\\"here\\\".\",\"Boat\"],",
        line(site, "pages", "[\"glossary.html#ferry\""));
  }

  @Test
  void where_there_are_too_many_names_the_page_leads_to_the_lists_that_have_them() {
    Built site = built("-- content/glossary.yaml --\n" + ManyTerms.of(1_001));
    Document page = site.page("search.html");
    assertEquals(List.of("Pages"), page.select("main h2").eachText());
    assertEquals(
        List.of(
            "index.html",
            "issues/index.html",
            "background/index.html",
            "positions.html",
            "timeline.html",
            "quotes/index.html",
            "actors/index.html",
            "glossary.html",
            "sources/index.html",
            "corrections.html",
            "about.html"),
        links(page, "Pages").eachAttr("href"));
  }

  @Test
  void however_many_entries_there_are_each_file_is_small() {
    Built site = built("-- content/glossary.yaml --\n" + ManyTerms.of(1_500));
    List<String> files = site.paths().stream()
        .filter(path -> path.matches("search.*|assets/(search|site|preview).*"))
        .toList();
    assertTrue(
        files.containsAll(List.of(
            "search.html",
            "search-index.js",
            "search/pages-5.js",
            "search/words-1.js",
            "assets/previews/1.js")),
        files.toString());
    assertEquals(
        List.of(),
        files.stream().filter(path -> site.bytes(path).length > 65_000).toList());
  }

  @Test
  void what_an_author_puts_among_its_files_is_told() {
    SiteInAString.of("-- content/static/search/pages-0.js --\nmine").in(folder);
    assertEquals(
        List.of(
            "content/static/search/pages-0.js:1:1 (1 wide) error[same-address] rename this one; the other is search,"
                + " which Dossier makes"),
        Built.in(folder).problems());
  }

  @Test
  void drafts_are_never_found() {
    Built site = built(
        new Options("", true),
        "-- content/pages/secret.md --\n---\ntitle: Secret\nsummary: S.\ndraft: true\n---\nHush.");
    assertTrue(site.paths().contains("secret.html"));
    assertFalse((all(site, "pages") + all(site, "words")).contains("secret"));
    assertFalse(all(site, "words").contains("hush"));
    assertTrue(site.page("search.html").select("main a[href=secret.html]").isEmpty());
  }
}
