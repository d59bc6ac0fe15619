package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
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

  private static String line(Built site, String address) {
    return site.text("search-index.js")
        .lines()
        .filter(line -> line.startsWith("\"" + address + "\":"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_page_lists_everything_by_name_for_those_without_scripts() {
    Document page = built().page("search.html");
    assertEquals(
        List.of(
            "Issues", "Background", "Quotations", "Actors", "Events", "Terms", "Pages", "Sources"),
        page.select("main h2").eachText());
    assertEquals(
        List.of("issues/bridge.html", "issues/road.html"),
        page.select("[data-kind=Issue] a").eachAttr("href"));
    assertEquals(
        List.of("timeline.html#opening"), page.select("[data-kind=Event] a").eachAttr("href"));
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
        page.select("[data-kind=Page] a").eachText());
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
  void the_index_holds_the_summary_and_the_other_words_of_each_entry() {
    Built site = built();
    assertTrue(site.text("search-index.js").startsWith("var searchIndex = {\n\"index.html\":["));
    assertEquals(
        "\"issues/bridge.html\":[\"Who pays for the bridge.\",\"Who should pay? Nobody paid. The town pays."
            + " To pay half. The bridge needs a road. The bridge was built in 1990.\"],",
        line(site, "issues/bridge.html"));
    assertEquals(
        "\"quotes/mayor-pays.html\":[\"What the mayor said.\",\"We shall pay half of it. The mayor She said so at"
            + " the opening.\"],",
        line(site, "quotes/mayor-pays.html"));
    assertEquals(
        "\"timeline.html#opening\":[\"The mayor cuts a ribbon.\",\"\"],",
        line(site, "timeline.html#opening"));
  }

  @Test
  void every_name_on_the_page_that_is_an_entry_has_its_line_in_the_index() {
    Built site = built();
    List<String> lists = List.of("Positions", "Timeline", "Quotations", "Actors", "Glossary");
    site.page("search.html").select("#search\\.names a").forEach(link -> {
      if (!lists.contains(link.text()) && !link.text().matches("Sources|Corrections")) {
        assertFalse(line(site, link.attr("href")).isEmpty());
      }
    });
  }

  @Test
  void nothing_in_the_index_ends_the_script() {
    Built site = built(
        "-- content/glossary.yaml --",
        "- {id: ferry, term: Ferry, also: [Boat], definition: 'No `</script>` \"here\".'}");
    assertEquals(
        "\"glossary.html#ferry\":[\"No \\u003c/script> \\\"here\\\".\",\"Boat\"]",
        line(site, "glossary.html#ferry"));
  }

  @Test
  void drafts_are_never_found() {
    Built site = built(
        new Options("", true),
        "-- content/pages/secret.md --\n---\ntitle: Secret\nsummary: S.\ndraft: true\n---\nHush.");
    assertTrue(site.paths().contains("secret.html"));
    assertFalse(site.text("search-index.js").contains("secret"));
    assertTrue(site.page("search.html").select("main a[href=secret.html]").isEmpty());
  }
}
