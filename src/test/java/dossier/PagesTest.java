package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.evidence.Fingerprint;
import dossier.evidence.FingerprintText;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader finds on the pages: small sites in, pages out. */
class PagesTest {
  @TempDir
  Path folder;

  private int sites;

  private Built built(String... lines) {
    return built(Options.NONE, lines);
  }

  private Built built(Options options, String... lines) {
    Built built = Built.in(
        SiteInAString.of(String.join("\n", lines)).in(folder.resolve("site" + ++sites)), options);
    assertEquals(List.of(), built.problems());
    return built;
  }

  /** The page of {@code pages/about.md} with a body. */
  private Document about(String... body) {
    return built("-- content/pages/about.md --\n---\ntitle: About\nsummary: What this is.\n---\n"
            + String.join("\n", body))
        .page("about.html");
  }

  private static String text(Document page, String query) {
    return page.select(query).text();
  }

  @Nested
  class Links {
    @Test
    void lead_to_the_pages_that_list_by_name_or_by_the_file_that_they_list() {
      Document page = about(
          "[[positions|who wanted what]] [[timeline|when]] [[issues|what]] [words](../glossary.yaml)");
      assertEquals(
          List.of("positions.html", "timeline.html", "issues/index.html", "glossary.html"),
          page.select("main p a").eachAttr("href"));
    }

    @Test
    void lead_to_entries_of_every_kind_by_id_by_folder_and_by_file() {
      Document page = about(
          "[[bridge]] [[bridge|the span]] [[issues/road]] [the road](../issues/road.md) [[ferry]]",
          "[[opening]] [[history#Before the bridge|before]] [[history#before-the-bridge|then]] [[index]] [[report]]");
      assertEquals(
          List.of(
              "issues/bridge.html",
              "issues/bridge.html",
              "issues/road.html",
              "issues/road.html",
              "timeline.html#opening",
              "background/history.html#before-the-bridge",
              "background/history.html#before-the-bridge",
              "index.html",
              "sources/report.html"),
          page.select("main > p:not(.lead) a").eachAttr("href"));
      assertEquals(
          "The bridge the span The road the road Ferry The bridge is opened before then A small explainer"
              + " The report",
          text(page, "main > p:not(.lead)"));
    }

    @Test
    void to_a_heading_say_what_it_says() {
      assertEquals(
          "Before the bridge",
          text(about("[[history#before-the-bridge]]"), "main > p:not(.lead) a"));
    }

    @Test
    void are_relative_so_that_they_work_from_a_disk() {
      Document page = built().page("issues/road.html");
      assertEquals("bridge.html", page.select("main > p:contains(leads to) a").attr("href"));
      assertEquals("../index.html", page.select("header a.name").attr("href"));
      assertEquals("../assets/site.css", page.select("link[rel=stylesheet]").attr("href"));
    }

    @Test
    void come_back_from_what_they_lead_to() {
      Built site = built(
          "-- content/background/history.md --",
          "---",
          "title: A short history",
          "summary: What came before.",
          "---",
          "Then a [[bridge]] came, and the [[ferry]] went.");
      assertEquals(
          "Issues The road Background A short history",
          text(site.page("issues/bridge.html"), "#part\\.named + .named"));
      assertEquals("On A short history", text(site.page("glossary.html"), "#ferry + dd .named-on"));
      assertEquals(
          List.of("The mayor on paying", "The bridge is opened"),
          site.page("actors/mayor.html").select("#part\\.named + .named a").eachText());
    }
  }

  @Nested
  class Terms {
    @Test
    void are_buttons_that_show_what_the_term_means() {
      Document page = about("A [[ferry]], the [[ferry|old one]].");
      assertEquals(List.of("Ferry", "old one"), page.select("button.term").eachText());
      String shown = page.select("button.term").attr("popovertarget");
      assertEquals(
          "Ferry A boat that crosses a river. In the glossary",
          page.getElementById(shown).text());
      assertEquals(1, page.select("[popover]").size());
    }

    @Test
    void of_many_words_stay_links_because_a_button_does_not_break() {
      Document page = about("A [[ferry|ferry of the old and slow kind]].");
      assertEquals("glossary.html#ferry", page.select("a.term").attr("href"));
      assertEquals(0, page.select("[popover]").size());
    }

    @Test
    void that_a_definition_names_are_links_in_it() {
      Built site = built(
          "-- content/glossary.yaml --",
          "- {id: ferry, term: Ferry, definition: 'A [[boat]] for hire [@report].'}",
          "- {id: boat, term: Boat, definition: It floats.}",
          "-- content/pages/about.md --",
          "---",
          "{title: About, summary: S.}",
          "---",
          "A [[ferry]].");
      Element shown = site.page("about.html").getElementById("term.ferry");
      assertEquals("Ferry A Boat for hire. In the glossary", shown.text());
      assertEquals("glossary.html#boat", shown.select("a").attr("href"));
    }
  }

  @Nested
  class Relations {
    @Test
    void show_on_both_pages_with_their_reason_and_the_inverse_wording() {
      Built site = built();
      assertEquals(
          "The bridge is conditioned on The road. The bridge needs a road. [1]",
          text(site.page("issues/bridge.html"), "#part\\.ties + ul li"));
      assertEquals(
          "The road is a condition of The bridge. The bridge needs a road. [1]",
          text(site.page("issues/road.html"), "#part\\.ties + ul li"));
    }

    @Test
    void that_both_ends_declare_are_said_once() {
      Built site = built(
          "-- content/site.yaml --",
          "title: Small",
          "language: en",
          "as-of: 2026-03",
          "relation-kinds: [{kind: strains, inverse: strains}]",
          "-- content/issues/road.md --",
          "---",
          "title: The road",
          "summary: S.",
          "question: Q?",
          "status: {then: T., now: N., as-of: 2025}",
          "positions: [{actor: town}]",
          "relations: [{to: bridge, kind: strains, why: It is full., sources: [report]}]",
          "---",
          "-- content/issues/bridge.md --",
          "---",
          "title: The bridge",
          "summary: S.",
          "question: Q?",
          "status: {then: T., now: N., as-of: 2025}",
          "positions: [{actor: town}]",
          "relations: [{to: road, kind: strains, why: It is narrow., sources: [report]}]",
          "---");
      assertEquals(
          List.of("The bridge strains The road. It is narrow. [1]"),
          site.page("issues/bridge.html").select(".ties li").eachText());
      assertEquals(1, site.page("index.html").select(".issues ul li").size());
    }

    @Test
    void lead_to_pages_of_every_kind_and_show_on_them_too() {
      Built site = built(
          issue("road", "history", "mayor-pays", "town", "sources/report", "pages/about"),
          issue("bridge"));
      assertEquals(
          List.of(
              "../background/history.html",
              "../quotes/mayor-pays.html",
              "../actors/town.html",
              "../sources/report.html",
              "../about.html"),
          site.page("issues/road.html").select(".ties li p:first-child a").eachAttr("href"));
      for (String page : List.of(
          "background/history", "quotes/mayor-pays", "actors/town", "sources/report", "about")) {
        Document shown = site.page(page + ".html");
        assertEquals(
            shown.select("h1").text() + " is a condition of The road. It is so. [1]",
            shown.select(".ties li").text());
        assertEquals("Connected issues, and why", shown.select("#part\\.ties").text());
      }
      assertEquals("Connected pages, and why", text(site.page("issues/road.html"), "#part\\.ties"));
      assertEquals(0, site.page("actors/mayor.html").select(".ties").size());
    }

    @Test
    void of_pages_that_are_no_issues_stay_off_the_map_of_the_issues() {
      assertEquals(1, built().page("index.html").select(".issue-map .tie").size());
      Built site = built(issue("road", "history", "town"), issue("bridge"));
      assertEquals(0, site.page("index.html").select(".issue-map").size());
      assertEquals(
          List.of("A short history", "The town"),
          site.page("index.html").select(".issues ul a").eachText());
    }

    @Test
    void mean_the_issue_where_another_page_or_a_term_has_its_id() {
      Built site = built(
          "-- content/background/bridge.md --\n---\n{title: Its past, summary: S.}\n---",
          "-- content/glossary.yaml --\n- {id: bridge, term: Span, definition: D.}",
          issue("road", "bridge", "background/bridge"),
          issue("bridge"),
          "-- content/pages/about.md --\n---\n{title: About, summary: S.}\n---");
      assertEquals(
          List.of("bridge.html", "../background/bridge.html"),
          site.page("issues/road.html").select(".ties li p:first-child a").eachAttr("href"));
    }

    private static String issue(String id, String... tiedTo) {
      String relations = Stream.of(tiedTo)
          .map(to -> "{to: " + to + ", kind: is conditioned on, why: It is so., sources: [report]}")
          .collect(Collectors.joining(", "));
      return "-- content/issues/" + id + ".md --\n---\ntitle: The " + id
          + "\nsummary: S.\nquestion: Q?\nstatus: {then: T., now: N., as-of: 2025}\nrelations: ["
          + relations + "]\n---";
    }
  }

  @Nested
  class Timeline {
    @Test
    void can_be_narrowed_without_a_script() {
      Document page = built(
              "-- content/timeline.yaml --",
              "- {id: a, date: 1990, title: A, text: T., issues: [road], actors: [town], sources: [report]}",
              "- {id: b, date: 1991, title: B, text: T., issues: [bridge, road], actors: [mayor], sources: [report]}")
          .page("timeline.html");
      assertEquals(
          List.of("All issues", "The bridge", "The road", "All actors", "The mayor", "The town"),
          page.select(".filters label").eachText());
      assertEquals(
          List.of("one i2 a2", "one i1 i2 a1"), page.select(".events > li").eachAttr("class"));
    }
  }

  @Nested
  class Previews {
    @Test
    void are_scripts_that_need_no_server() {
      Built site = built();
      assertEquals(
          "var previews = {\"firsts\":[\"about.html\"]};\n", site.text("assets/preview-data.js"));
      String script = site.text("assets/previews/0.js");
      assertTrue(script.startsWith("previews[0] = {\n\"about.html\":["), script);
      assertTrue(
          script.contains(
              "\n\"issues/bridge.html\":[\"The bridge\",\"Who pays for the bridge.\"],\n"),
          script);
    }
  }

  @Nested
  class Positions {
    @Test
    void may_be_left_out_as_if_there_were_none() {
      String[] road = {
        "-- content/issues/road.md --",
        "---",
        "title: The road",
        "summary: S.",
        "question: Q?",
        "status: {then: T., now: N., as-of: 2025}",
        "---"
      };
      String[] with = road.clone();
      with[4] += "\npositions: []";
      assertEquals(
          built(with).page("issues/road.html").html(),
          built(road).page("issues/road.html").html());
    }

    @Test
    void stand_in_a_matrix_of_actors_and_issues() {
      Document page = built().page("positions.html");
      assertEquals(
          List.of("The bridge", "The road"), page.select(".matrix thead th").eachText());
      assertEquals(
          List.of("The town on The bridge: position", "The town on The road: no statement found"),
          page.select(".matrix td a").eachAttr("aria-label"));
      assertEquals(
          List.of("#bridge.town", "#road.town"), page.select(".matrix td a").eachAttr("href"));
    }

    @Test
    void that_nobody_looked_for_are_told_from_those_that_nobody_found() {
      Document page = built(
              "-- content/issues/road.md --",
              "---",
              "title: The road",
              "summary: S.",
              "question: Q?",
              "status: {then: T., now: N., as-of: 2025}",
              "positions: [{actor: mayor}]",
              "---")
          .page("positions.html");
      assertEquals(List.of("–", "–"), page.select(".matrix tbody td.blank").eachText());
      assertTrue(text(page, ".key").contains("not looked for"));
    }

    @Test
    void have_the_sign_of_their_side() {
      Document page = built(
              "-- content/actors/state.md --",
              "---",
              "{title: The state, summary: S., kind: state, order: 1}",
              "---",
              "-- content/issues/road.md --",
              "---",
              "title: The road",
              "summary: S.",
              "question: Q?",
              "status: {then: T., now: N., as-of: 2025}",
              "positions: [{actor: town}, {actor: state}, {actor: mayor}]",
              "---")
          .page("issues/road.html");
      assertEquals(
          List.of("side two", "side one", "side two"),
          page.select(".stack tbody th").eachAttr("class"));
    }

    @Test
    void say_in_each_cell_what_it_is_for_narrow_screens() {
      assertEquals(
          List.of("Wanted"),
          built().page("issues/bridge.html").select(".stack td[data-l]").eachAttr("data-l"));
    }

    @Test
    void that_are_missing_read_no_statement_found_and_never_no() {
      Built site = built();
      assertEquals(
          "The town No statement found.", text(site.page("positions.html"), "#road\\.town"));
      assertEquals(
          "The town No statement found.", text(site.page("issues/road.html"), "#position\\.town"));
      assertEquals(
          List.of("The bridge To pay half. [1]", "The road No statement found."),
          site.page("actors/town.html").select(".stance").eachText());
    }

    @Test
    void lead_to_the_words_that_show_them() {
      Built site = built(
          "-- content/issues/road.md --",
          "---",
          "title: The road",
          "summary: S.",
          "question: Q?",
          "status: {then: T., now: N., as-of: 2025}",
          "positions:",
          "  - {actor: mayor, wants: Half., because: It is fair., quote: mayor-pays}",
          "---");
      assertEquals(
          "The mayor Half. In words The mayor on paying It is fair.",
          text(site.page("issues/road.html"), "#position\\.mayor"));
    }
  }

  @Nested
  class Citations {
    @Test
    void are_numbered_in_the_order_of_the_page_and_listed_at_its_foot() {
      Built site = built(
          "-- content/sources/other.md --",
          "---",
          "{title: Other, summary: S., kind: law, publisher: P, undated: true}",
          "---",
          "-- content/pages/about.md --",
          "---",
          "title: About",
          "summary: What this is.",
          "---",
          "One [@other, p. 14]. Two [@report; @other]. Three [@other].");
      Document page = site.page("about.html");
      assertEquals("One [1, p. 14]. Two [2; 1]. Three [1].", text(page, "main > p:not(.lead)"));
      assertEquals(
          List.of("Other, P ↑ ↑ ↑", "The report, The town, May 2008 example.org ↑"),
          page.select(".references li").eachText());
      for (Element link : page.select(".cite a, .uses a")) {
        assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
      }
    }

    @Test
    void of_a_source_are_listed_on_its_page() {
      Document page = built().page("sources/report.html");
      assertEquals(
          List.of("The mayor on paying"),
          page.select("#part\\.quotations + ul a").eachText());
      assertEquals(
          List.of("The bridge", "A short history", "The mayor on paying", "The bridge is opened"),
          page.select("#part\\.named + .named a").eachText());
    }

    @Test
    void of_a_key_are_not_said_again_where_the_text_beside_it_cites_them() {
      Built site = built(
          "-- content/glossary.yaml --",
          "- {id: ferry, term: Ferry, definition: 'A boat [@report].', sources: [report]}");
      assertEquals("A boat [1].", text(site.page("glossary.html"), "#ferry + dd p:first-child"));
    }

    @Test
    void in_lists_of_quotations_and_terms_work_too() {
      Built site = built(
          "-- content/glossary.yaml --\n- {id: ferry, term: Ferry, definition: A boat., sources: [report]}");
      assertEquals("A boat. [1]", text(site.page("glossary.html"), "#ferry + dd p"));
      assertEquals(
          "report.html",
          site.page("glossary.html").select(".references a").attr("href").replace("sources/", ""));
    }
  }

  @Nested
  class Quotations {
    @Test
    void say_who_when_and_where_from() {
      Document page = built().page("quotes/mayor-pays.html");
      assertEquals("We shall pay half of it.", text(page, ".quotation blockquote"));
      assertEquals(
          "The mayor, 4 April 2008 Quoted from The report. The passage in the source = Compared word for word with our"
              + " fingerprint of the source, taken on 26 November 2026: matched.",
          text(page, ".quotation figcaption"));
      assertEquals("She said so at the opening [1].", text(page, "#part\\.context + p"));
    }

    @Test
    void can_be_shown_inside_another_page() {
      Document page = about("Before.", "", "![[mayor-pays]]", "", "After.");
      assertEquals("We shall pay half of it.", text(page, "figure.quotation blockquote"));
      assertEquals(
          "quotes/mayor-pays.html",
          page.select("figure.quotation a:contains(About)").attr("href"));
    }

    @Test
    void that_show_each_other_come_to_an_end() {
      Built site = built(
          "-- content/quotes/mayor-pays.md --",
          "---",
          "{title: T, summary: S., speaker: mayor, date: 2008, source: report, issues: [bridge]}",
          "---",
          "> We shall pay half of it.",
          "",
          "![[mayor-pays]]",
          "-- content/pages/about.md --",
          "---",
          "{title: About, summary: S.}",
          "---",
          "![[mayor-pays]]");
      assertEquals(1, site.page("about.html").select("figure.quotation").size());
    }

    @Test
    void whose_labels_all_say_the_same_say_it_once() {
      Document page = built(
              "-- content/quotes/a-later.md --",
              "---",
              "{title: Later words, summary: S., speaker: mayor, date: 2009, source: report, issues: [bridge]}",
              "---",
              "> Others did not agree at all.")
          .page("quotes/index.html");
      assertEquals(1, page.select(".label-line").size());
    }

    @Test
    void that_were_compared_with_nothing_say_so() {
      Built site = Built.in(SiteInAString.of("""
          -- content/sources/report.fingerprint -- deleted
          -- content/quotes/mayor-pays.md --
          ---
          {title: T, summary: S., speaker: mayor, date: 2008, source: report, issues: [bridge]}
          ---
          > We shall pay.
          """).in(folder));
      assertEquals(
          "Not compared: no text of the source was at hand when this page was made.",
          text(site.page("quotes/mayor-pays.html"), ".label-line"));
    }

    @Test
    void that_were_edited_show_what_was_left_out_and_added() {
      Document page = built(
              "-- content/quotes/mayor-pays.md --",
              "---",
              "{title: T, summary: S., speaker: mayor, date: 2008, source: report, issues: [bridge]}",
              "---",
              "> At the opening [of the bridge] the mayor … shall pay half of it")
          .page("quotes/mayor-pays.html");
      assertEquals(
          List.of("[of the bridge]", "…"), page.select("blockquote .edited").eachText());
      assertTrue(text(page, ".label-line")
          .endsWith("Shortened by us. Words in square brackets are ours."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pay half of             | matched.
        half of                 | Not compared: so few words would be found in any text.
        The treaty [of 1990] is | matched.
        We shall pay … is signed by | matched. Shortened by us.
        """)
    void say_under_their_words_what_was_compared_and_what_is_ours(String words, String label) {
      String text = "We shall pay half of it. The treaty [of 1990] is signed by all.";
      Fingerprint taken = Fingerprint.of(text, "en", LocalDate.of(2026, 11, 26));
      SiteInAString site = SiteInAString.of(String.join(
          "\n",
          "-- content/sources/report.fingerprint --",
          FingerprintText.of(taken).strip(),
          "-- content/quotes/mayor-pays.md --",
          "---",
          "{title: T, summary: S., speaker: mayor, date: 2008, source: report, issues: [bridge]}",
          "---",
          "> " + words));
      Document page = Built.in(site.in(folder)).page("quotes/mayor-pays.html");
      assertTrue(text(page, ".label-line").endsWith(label), text(page, ".label-line"));
    }

    @Test
    void in_a_page_of_their_own_words_are_labelled_too() {
      Document page = about("> Others did not agree at all. [@report]");
      assertTrue(text(page, "blockquote + .label-line").contains("matched"));
    }

    @Test
    void lead_to_their_passage_in_a_source_on_the_web() {
      assertEquals(
          "https://example.org/report#:~:text=We%20shall%20pay%20half%20of%20it",
          built()
              .page("quotes/mayor-pays.html")
              .select(".origin a:contains(passage)")
              .attr("href"));
    }

    @Test
    void of_somebody_unnamed_are_given_to_nobody() {
      Document page = built(
              "-- content/quotes/mayor-pays.md --",
              "---",
              "{title: T, summary: S., speaker: town, attributed: 'a clerk, unnamed', date: 2008, source: report, issues: [bridge]}",
              "---",
              "> We shall pay half of it.")
          .page("quotes/mayor-pays.html");
      assertEquals(
          "A clerk, unnamed, 2008 Quoted from The report. The passage in the source = Compared word for word with our"
              + " fingerprint of the source, taken on 26 November 2026: matched.",
          text(page, ".quotation figcaption"));
      assertEquals(
          "A clerk, unnamed, for The town",
          page.select("#part\\.details + dl dd").first().text());
    }
  }

  @Nested
  class Citing {
    private static final String SOURCE = """
        -- content/sources/report.md --
        ---
        title: The report
        original-title: Der Bericht
        summary: All that is known.
        kind: report
        publisher: The town & co.
        authors: [A. Clerk, B. Clerk, C. Clerk]
        undated: true
        url: https://example.org/report
        accessed: 2026-01-02
        ---
        """;

    @Test
    void a_source_names_its_authors_its_titles_and_the_day_it_was_read() {
      Built site = built(SOURCE);
      assertEquals(
          "A. Clerk, B. Clerk and C. Clerk. “The report” [Der Bericht]. The town & co., without a date."
              + " https://example.org/report (read on 2 January 2026)",
          text(site.page("sources/report.html"), ".cite-as p"));
      String bibtex =
          site.page("sources/report.html").select(".cite-as pre").first().wholeText();
      assertEquals("""
          @misc{sources-report,
            author = {{A. Clerk} and {B. Clerk} and {C. Clerk}},
            title = {{The report}},
            howpublished = {The town \\& co.},
            year = {n.d.},
            url = {https://example.org/report},
            urldate = {2026-01-02},
            note = {Original title: Der Bericht}
          }""", bibtex);
    }

    @Test
    void a_quotation_names_its_speaker_and_where_it_was_quoted() {
      assertEquals(
          "The mayor, “We shall pay half of it.”, 4 April 2008. Quoted in: “The report”. The town, May 2008."
              + " https://example.org/report",
          text(built().page("quotes/mayor-pays.html"), ".cite-as p"));
    }

    @Test
    void a_page_says_as_of_when_and_where_it_is_published() {
      Built site = built(new Options("https://example.org/small/", false));
      assertEquals(
          "“The bridge”. Small, as of March 2026. https://example.org/small/issues/bridge.html",
          text(site.page("issues/bridge.html"), ".cite-as p"));
    }

    @Test
    void all_sources_are_in_one_file_for_programs() {
      String json = built(SOURCE).text("bibliography.json");
      assertTrue(
          json.contains(
              "\"id\": \"report\",\n    \"type\": \"report\",\n    \"title\": \"The report\""),
          json);
      assertTrue(json.contains("\"original-title\": \"Der Bericht\""));
      assertFalse(json.contains("issued"), "a document without a date has none");
    }
  }

  @Nested
  class Sources {
    @Test
    void stand_in_the_list_under_what_they_are() {
      Built site = built(
          "-- content/sources/gazette.md --",
          "---",
          "{title: A bridge, summary: S., kind: news, publisher: The Gazette, published: 2007}",
          "---");
      assertEquals(
          List.of("Reports", "News reports"),
          site.page("sources/index.html").select("h2").eachText());
      assertEquals(
          "News",
          site.page("sources/gazette.html").select("dl.facts dd").first().text());
    }

    @Test
    void list_what_is_quoted_from_them_in_their_own_order() {
      Built site = built(
          "-- content/quotes/a-later.md --",
          "---",
          "{title: Later words, summary: S., speaker: mayor, date: 2001, source: report, issues: [bridge]}",
          "---",
          "> Others did not agree at all.",
          "-- content/pages/about.md --",
          "---",
          "title: About",
          "summary: S.",
          "---",
          "> And no more. [@report]");
      Document page = site.page("sources/report.html");
      assertEquals(
          List.of("The mayor on paying", "Later words"),
          page.select("#part\\.quotations + ul a").eachText());
      assertEquals(List.of("About"), page.select("#part\\.quoting + ul a").eachText());
    }

    @Test
    void of_two_that_a_quotation_cites_the_one_that_has_its_words_lists_it() {
      Built site = built(
          "-- content/sources/almanac.md --",
          "---",
          "{title: The almanac, summary: S., kind: reference, publisher: P, published: 2007}",
          "---",
          "-- content/pages/about.md --",
          "---",
          "title: About",
          "summary: S.",
          "---",
          "> And no more. [@almanac; @report]");
      assertEquals(
          List.of("About"),
          site.page("sources/report.html").select("#part\\.quoting + ul a").eachText());
      assertEquals(
          0, site.page("sources/almanac.html").select("#part\\.quoting").size());
    }
  }

  @Nested
  class Text {
    @Test
    void is_data_and_never_template_code() {
      assertEquals(
          "Print ${1 + 1} and <#if x> and <@y/>.",
          text(about("Print ${1 + 1} and \\<#if x> and \\<@y/>."), "main > p:not(.lead)"));
    }

    @Test
    void keeps_countries_and_numbers_as_they_are_written() {
      Document page = built(
              "-- content/glossary.yaml --\n- {id: no, term: NO, also: [1.10, 014, 12:30, yes], definition: Norway.}")
          .page("glossary.html");
      assertEquals("NO also 1.10, 014, 12:30, yes", text(page, "#no"));
    }

    @Test
    void may_hold_tables_footnotes_asides_and_struck_words() {
      Document page = about(
          "A word[^1] and ~~another~~.[^1]",
          "",
          "| a | b |",
          "|--|--:|",
          "| [[bridge\\|span]] | 2 |",
          "",
          "> [!NOTE]",
          "> Mind the gap.",
          "",
          "[^1]: A note [@report].");
      assertEquals("A worda and another.a", text(page, "main > p:not(.lead)"));
      assertEquals("a A note [1].", text(page, ".notes li"));
      assertEquals("span 2", text(page, "tbody tr"));
      assertEquals("Note Mind the gap.", text(page, "aside"));
      assertEquals("another", text(page, "del"));
    }

    @Test
    void may_hold_an_aside_within_an_aside_with_nothing_between_their_names() {
      Document page = about("> [!NOTE]", "> > [!TIP]", "> > Mind the gap.", "", "The end.");
      assertEquals("Note Tip Mind the gap.", text(page, "aside.note"));
      assertEquals(List.of(), page.select("aside p:empty"));
    }

    @Test
    void may_hold_a_bar_in_the_code_of_a_table_as_on_github() {
      Document page = about("| a |", "|--|", "| `x\\|y` |", "", "Else `x\\|y` stays.");
      assertEquals("x|y", text(page, "td code"));
      assertEquals("x\\|y", text(page, "p code"));
    }

    @Test
    void in_other_scripts_comes_out_as_it_went_in() {
      assertEquals(
          "Кишинёв, Tîrgu-Mureș, 東京 👍🏽 \u0441\u0328",
          text(about("Кишинёв, Tîrgu-Mureș, 東京 👍🏽 \u0441\u0328"), "main > p:not(.lead)"));
    }

    @Test
    void that_looks_like_html_is_shown_and_not_obeyed() {
      Document page = about("`<b>` & AT&amp;T \"quoted\" 1 < 2");
      assertEquals("<b> & AT&T \"quoted\" 1 < 2", text(page, "main > p:not(.lead)"));
      assertTrue(page.select("main b").isEmpty());
    }
  }

  @Nested
  class Drafts {
    private static final String DRAFT =
        "-- content/pages/secret.md --\n---\ntitle: Secret\nsummary: S.\ndraft: true\n---\nHush.";

    @Test
    void are_nowhere_unless_asked_for() {
      Built site = built(DRAFT);
      assertFalse(site.paths().contains("secret.html"));
      assertFalse(site.paths().stream().anyMatch(path -> site.text(path).contains("Secret")));
    }

    @Test
    void say_what_they_are_when_they_are_shown() {
      Document page = built(new Options("", true), DRAFT).page("secret.html");
      assertTrue(text(page, ".draft").startsWith("Draft."));
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    }
  }

  @Nested
  class Addresses {
    @Test
    void that_are_old_forward() {
      Document page = built(
              "-- content/pages/about.md --\n---\ntitle: About\nsummary: S.\naliases: [old/who-we-are.html]\n---\n")
          .page("old/who-we-are.html");
      assertEquals(
          "0; url=../about.html", page.select("meta[http-equiv=refresh]").attr("content"));
      assertEquals("../about.html", page.select("main a").attr("href"));
    }

    @Test
    void of_machines_need_a_base_url() {
      assertFalse(built().paths().contains("sitemap.xml"));
      Built site = built(new Options("https://example.org/small", false));
      assertTrue(site.text("sitemap.xml")
          .contains("<loc>https://example.org/small/issues/bridge.html</loc>"));
      assertTrue(site.text("sitemap.xml").contains("<loc>https://example.org/small/</loc>"));
      assertFalse(site.text("sitemap.xml").contains("404"));
      assertTrue(site.text("feed.xml")
          .contains("<link href=\"https://example.org/small/timeline.html#opening\"/>"));
      assertEquals(
          "https://example.org/small/issues/bridge.html",
          site.page("issues/bridge.html").select("link[rel=canonical]").attr("href"));
    }

    @Test
    void on_the_page_of_lost_readers_start_from_the_root() {
      Built site = built(new Options("https://example.org/small/", false));
      assertEquals("/small/index.html", site.page("404.html").select("main a").attr("href"));
    }

    @Test
    void of_pictures_are_written_as_links_are_whatever_the_pictures_are_called() {
      Built site = built(
          "-- content/images/two words é+100%#1.gif --",
          "GIF89a",
          "-- content/pages/about.md --",
          "---",
          "title: About",
          "summary: S.",
          "---",
          "![A map](../images/two%20words%20%C3%A9+100%25%231.gif)");
      assertEquals(List.of(), site.problems());
      assertEquals(
          "images/two%20words%20%C3%A9%2B100%25%231.gif",
          site.page("about.html").select("main img").attr("src"));
    }

    @Test
    void of_pictures_and_other_files_are_those_of_their_copies() {
      Built site = built(
          "-- content/images/map.svg --",
          "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
          "-- content/static/CNAME --",
          "example.org",
          "-- content/background/history.md --",
          "---",
          "title: H",
          "summary: S.",
          "---",
          "![A map](../images/map.svg)");
      assertEquals(
          "../images/map.svg",
          site.page("background/history.html").select("img").attr("src"));
      assertEquals("example.org\n", site.text("CNAME"));
      assertEquals("", site.text(".nojekyll"));
    }
  }

  @Nested
  class Corrections {
    @Test
    void stand_on_their_page_and_in_one_list() {
      Built site = built(
          "-- content/pages/about.md --",
          "---",
          "title: About",
          "summary: S.",
          "corrections: [{date: 2026-02-01, text: It said large.}]",
          "---");
      assertEquals(
          "1 February 2026: It said large.", text(site.page("about.html"), ".corrections li"));
      assertEquals(
          "1 February 2026: It said large.", text(site.page("corrections.html"), "main > ul li"));
    }

    @Test
    void that_were_never_needed_are_said_to_be_none() {
      assertTrue(text(built().page("corrections.html"), ".lead")
          .startsWith("Nothing has had to be put right"));
    }
  }

  @Nested
  class Licences {
    private Document page(String... licence) {
      return built("-- content/site.yaml --\ntitle: Small\nlanguage: en\nas-of: 2026-03\n"
              + "relation-kinds: [{kind: is conditioned on, inverse: is a condition of}]\n"
              + String.join("\n", licence))
          .page("about.html");
    }

    @Test
    void may_be_a_name_alone_at_each_place() {
      for (String licence : List.of(
          "licence: CC BY 4.0",
          "licence: {content: CC BY 4.0}",
          "licence: {content: CC BY 4.0, code: MIT}",
          "licence: {content: {name: CC BY 4.0}}")) {
        Document page = page(licence);
        assertEquals(
            "Facts as of March 2026. Text: CC BY 4.0.", text(page, "footer.site > p"), licence);
        assertEquals(0, page.select("a[rel=license]").size());
      }
    }

    @Test
    void lead_to_their_text_where_it_is_told() {
      Document page =
          page("licence: {content: {name: Mine, url: 'https://example.org/mine'}, code: MIT}");
      assertEquals("https://example.org/mine", page.select("a[rel=license]").attr("href"));
    }
  }

  @Nested
  class Editing {
    @Test
    void starts_from_the_page_where_the_repository_is_known() {
      assertTrue(built().page("about.html").select("footer a:contains(Edit)").isEmpty());
      Built site = built(
          "-- content/site.yaml --",
          "title: Small",
          "language: en",
          "as-of: 2026-03",
          "repository: https://github.com/example/small",
          "relation-kinds: [{kind: is conditioned on, inverse: is a condition of}]");
      assertEquals(
          "https://github.com/example/small/blob/HEAD/content/pages/about.md",
          site.page("about.html").select("footer a:contains(Edit)").attr("href"));
    }
  }
}
