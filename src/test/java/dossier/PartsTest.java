package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds of lists that are longer than a page should be. */
class PartsTest {
  private static final Options PUBLISHED = new Options("https://example.org/small/", false);

  @TempDir
  Path folder;

  private Path written(String... parts) {
    return SiteInAString.of(String.join("\n", parts)).in(folder);
  }

  private Built built(String... parts) {
    Built built = Built.in(written(parts), PUBLISHED);
    assertEquals(List.of(), built.problems());
    return built;
  }

  private static String each(int count, IntFunction<String> entry) {
    return IntStream.rangeClosed(1, count).mapToObj(entry).collect(Collectors.joining("\n"));
  }

  /** Quotations of the mayor, beside the one that is there. */
  private static String quotes(int count) {
    return each(count, number -> """
        -- content/quotes/q%d.md --
        ---
        title: On paying %d
        summary: What she said.
        speaker: mayor
        date: %d
        source: report
        issues: []
        ---
        > We shall pay half of it.
        """.formatted(number, number, 2008 + number));
  }

  /** Events in place of the one that is there, so many in each year from 1990. */
  private static String events(int... perYear) {
    return "-- content/timeline.yaml --\n"
        + IntStream.range(0, perYear.length)
            .mapToObj(year -> each(
                perYear[year],
                number -> "- {id: e%d-%d, date: %d, title: Event %d of %d, text: T."
                        .formatted(1990 + year, number, 1990 + year, number, 1990 + year)
                    + ", issues: [bridge], actors: [mayor], sources: [report]}"))
            .collect(Collectors.joining("\n"));
  }

  private static String terms(int count) {
    return "-- content/glossary.yaml --\n"
        + each(
            count,
            number -> "- {id: t%d, term: %s%d, definition: It is so.}"
                .formatted(number, (char) ('A' + number / 10), number));
  }

  /** Issues with positions, beside the two that are there. */
  private static String issues(int count) {
    return each(count, number -> """
        -- content/issues/i%d.md --
        ---
        title: Issue %03d
        summary: What it is about.
        question: Who should pay?
        status: {then: Nobody., now: The town., as-of: 2025}
        positions: [{actor: %s, wants: To pay half., sources: [report]}]
        corrections: [{date: 2026-01-02, text: A number was wrong.}]
        ---
        """.formatted(number, number, number > 20 ? "mayor" : "town"));
  }

  /** The pages of the kinds that need little, beside those that are there. */
  private static String others(int count, String folder, String keys) {
    return each(
        count,
        number ->
            "-- content/%s/o%d.md --\n---\ntitle: Other %s %d\nsummary: What it is about.\n%s---\n"
                .formatted(folder, number, folder, number, keys));
  }

  private static List<String> parts(Built site, String list) {
    String start = list.replaceFirst("\\.html$", "");
    return site.paths().stream()
        .filter(path -> path.matches("\\Q" + start + "\\E(-\\d+)?\\.html"))
        .toList();
  }

  @Nested
  class A_list_that_fits_one_page {
    @Test
    void has_no_parts_and_does_not_speak_of_any() {
      Built site = built(quotes(39), terms(60), events(50, 50), issues(18));
      for (String path : site.paths()) {
        assertFalse(path.matches(".*-\\d+\\.html"), path);
      }
      for (String path : List.of("quotes/index.html", "glossary.html", "positions.html")) {
        Document page = site.page(path);
        assertEquals(0, page.select("nav.parts, nav.neighbours").size(), path);
        assertFalse(page.text().contains("part 1"), path);
      }
      assertEquals(20, site.page("positions.html").select(".matrix thead a").size());
      assertEquals(20, site.page("index.html").select(".matrix thead a").size());
    }
  }

  @Nested
  class A_longer_one {
    @Test
    void is_given_out_in_parts_that_are_full_before_the_next_begins() {
      Built site = built(quotes(85));
      assertEquals(
          List.of("quotes/index-2.html", "quotes/index-3.html", "quotes/index.html"),
          parts(site, "quotes/index.html"));
      assertEquals(
          List.of(40, 40, 6),
          List.of("quotes/index.html", "quotes/index-2.html", "quotes/index-3.html").stream()
              .map(path -> site.page(path).select("figure.quotation").size())
              .toList());
    }

    @Test
    void says_on_each_part_which_it_is_and_leads_to_the_others() {
      Document page = built(quotes(85)).page("quotes/index-2.html");
      assertEquals("Quotations, part 2 of 3 · Small", page.title());
      assertEquals("Quotations, part 2 of 3", page.select("h1").text());
      assertEquals("Small Quotations part 2 of 3", page.select(".trail").text());
      assertEquals(
          "https://example.org/small/quotes/index-2.html",
          page.select("link[rel=canonical]").attr("href"));
      assertEquals("Part 2 of 3 1–40 41–80 81–86", page.select("nav.parts").text());
      assertEquals("41–80", page.select("nav.parts [aria-current=page]").text());
      assertEquals("Quotations", page.select("header nav [aria-current=true]").text());
      assertEquals(
          List.of("Previous Part 1: 1–40", "Next Part 3: 81–86"),
          page.select(".neighbours a").eachText());
      assertEquals(
          List.of("index.html", "index-3.html"), page.select(".neighbours a").eachAttr("href"));
    }

    @Test
    void keeps_its_title_on_the_first_part_and_has_nothing_before_it() {
      Document page = built(quotes(85)).page("quotes/index.html");
      assertEquals("Quotations · Small", page.title());
      assertEquals("Quotations", page.select("h1").text());
      assertEquals("Small", page.select(".trail").text());
      assertEquals(List.of("Next Part 2: 41–80"), page.select(".neighbours a").eachText());
    }

    @Test
    void is_named_by_the_pages_of_its_entries_at_the_part_that_shows_them() {
      assertEquals(
          "index-3.html",
          built(quotes(85)).page("quotes/q85.html").select(".trail li:eq(1) a").attr("href"));
    }

    @Test
    void has_all_its_parts_on_the_map_for_search_engines() {
      String map = built(quotes(85)).text("sitemap.xml");
      assertTrue(map.contains("<loc>https://example.org/small/quotes/</loc>"), map);
      assertTrue(map.contains("<loc>https://example.org/small/quotes/index-3.html</loc>"), map);
    }

    @Test
    void stays_whole_in_a_template_that_does_not_ask_for_parts() {
      Built site = built(
          quotes(40),
          "-- templates/lists/quotes.ftlh --",
          "<#import \"/parts/layout.ftlh\" as layout>",
          "<@layout.shell \"Words\"><h1>Words</h1>",
          "<ul><#list to.of(\"quotes\") as quote><li>${quote.title}</li></#list></ul>",
          "</@layout.shell>");
      assertEquals(41, site.page("quotes/index.html").select("main > ul li").size());
      assertEquals(41, site.page("quotes/index-2.html").select("main > ul li").size());
      assertEquals(
          "Words, part 2 of 2 · Small", site.page("quotes/index-2.html").title());
    }

    @Test
    void has_the_address_of_a_part_before_an_entry_that_would_take_it() {
      Path site = written(quotes(40), quotes(1).replace("q1.md", "index-2.md"));
      assertEquals(
          List.of("content/quotes/index-2.md:1:1 (3 wide) error[same-address]"
              + " rename this one; the other is quotes/index-2.html, which Dossier makes"),
          Built.in(site).problems());
    }
  }

  @Nested
  class Events {
    @Test
    void keep_their_year_together_where_it_fits_one_page() {
      Built site = built(events(60, 50, 30, 130));
      assertEquals(
          "Part 1 of 4 1990 1991–1992 1993 1993",
          site.page("timeline.html").select("nav.parts").text());
      assertEquals(
          List.of("1991", "1992"),
          site.page("timeline-2.html").select(".year h2").eachText());
      assertEquals(100, site.page("timeline-3.html").select(".events > li").size());
      assertEquals(30, site.page("timeline-4.html").select(".events > li").size());
    }

    @Test
    void are_found_in_their_part_wherever_they_are_named() {
      Built site = built(
          events(60, 60),
          "-- content/pages/about.md --\n---\ntitle: About\nsummary: A.\n---\n[[e1991-7]]");
      String address = "timeline-2.html#e1991-7";
      assertEquals(
          address, site.page("about.html").select("main > p:not(.lead) a").attr("href"));
      assertEquals(1, site.page("timeline-2.html").select("#e1991-7").size());
      assertEquals(
          1, site.page("actors/mayor.html").select("a[href=../" + address + "]").size());
      assertTrue(site.text("dossier.json").contains("\"address\": \"" + address + "\""));
      assertTrue(site.text("assets/previews/0.js").contains(address));
      assertTrue(site.text("search/pages-0.js").contains(address));
      assertTrue(site.text("timeline-2.html")
          .contains("\"@id\":\"https://example.org/small/" + address + "\""));
      String feed = site.text("feed.xml");
      assertTrue(
          feed.contains("<link href=\"https://example.org/small/timeline-2.html#e1991-60\"/>"),
          feed);
      assertTrue(feed.contains("<id>https://example.org/small/timeline.html#e1991-60</id>"), feed);
    }

    @Test
    void are_told_to_scripts_and_when_they_are_renamed_where_they_stand() {
      Path site = written(events(60, 60));
      String list = Cli.run(site, "list", "timeline", "--format", "json").out();
      assertTrue(list.contains("\"timeline-2.html#e1991-7\""), list);
      String renamed = Cli.run(site, "rename", "e1991-7", "the-day").out();
      assertTrue(renamed.contains("to timeline-2.html#e1991-7 will"), renamed);
    }

    @Test
    void can_be_chosen_by_what_those_of_their_part_name() {
      String other = events(101)
          + "\n- {id: last, date: 1999, title: Last, text: T., issues: [bridge, road],"
          + " actors: [mayor, town], sources: [report]}";
      Built site = built(other);
      assertEquals(0, site.page("timeline.html").select(".filters label").size());
      assertEquals(
          List.of("All issues", "The bridge", "The road", "All actors", "The mayor", "The town"),
          site.page("timeline-2.html").select(".filters label").eachText());
    }
  }

  @Nested
  class Terms {
    @Test
    void stand_in_parts_by_their_letters() {
      Built site = built(
          terms(70), "-- content/pages/about.md --\n---\ntitle: About\nsummary: A.\n---\n[[t65]]");
      assertEquals(
          "Part 1 of 2 A–G G–H", site.page("glossary.html").select("nav.parts").text());
      assertEquals(
          "glossary-2.html#t65", site.page("about.html").select("#term\\.t65 a").attr("href"));
    }

    @Test
    void that_many_pages_name_list_the_first_and_count_the_rest() {
      String pages =
          others(30, "background", "").replace("about.\n---", "about.\n---\nA [[ferry]].");
      String on =
          built(pages).page("glossary.html").select("#ferry + dd .named-on").text();
      assertTrue(on.startsWith("On Other background 1, Other background 10, "), on);
      assertTrue(on.endsWith(" and 18 more pages"), on);
    }
  }

  @Nested
  class Positions {
    @Test
    void stand_in_parts_with_a_matrix_of_what_is_on_the_part_alone() {
      Built site = built(issues(30));
      Document last = site.page("positions-2.html");
      assertEquals(12, last.select(".matrix thead a").size());
      assertEquals(
          List.of("The town", "The mayor"), last.select(".matrix tbody th").eachText());
      assertEquals(
          List.of("The town"),
          site.page("positions.html").select(".matrix tbody th").eachText());
      for (Element mark : last.select(".matrix td a")) {
        assertEquals(
            1, last.select(mark.attr("href").replace(".", "\\.")).size(), mark.outerHtml());
      }
    }

    @Test
    void are_on_the_front_page_in_a_sentence_and_a_link() {
      Document page = built(issues(30)).page("index.html");
      assertEquals(0, page.select(".matrix").size());
      assertEquals(
          "What each actor wanted, issue by issue, in the words of that side. All positions",
          page.select("#part\\.wanted + p").text());
      assertEquals(20, page.select("ol.issues > li").size());
      assertEquals(
          "All 32 issues", page.select("a[href=issues/index.html]").last().text());
    }

    @Test
    void of_an_actor_with_very_many_are_linked_to_beyond_the_first() {
      Built site = built(issues(70).replace("actor: mayor", "actor: town"));
      Document page = site.page("actors/town.html");
      assertEquals(40, page.select("tr.stance").size());
      List<String> more = page.select("table + p a").eachAttr("href");
      assertEquals(32, more.size());
      for (String link : more) {
        String[] address = link.replaceFirst("^\\.\\./", "").split("#");
        assertEquals(
            1,
            site.page(address[0]).select("#" + address[1].replace(".", "\\.")).size(),
            link);
      }
    }
  }

  @Nested
  class An_entry_that_very_many_name {
    @Test
    void lists_a_hundred_of_a_kind_and_counts_the_rest() {
      String pages =
          others(120, "background", "").replace("about.\n---", "about.\n---\n[[bridge]]");
      Element named =
          built(pages).page("issues/bridge.html").select("#part\\.named + dl").first();
      assertEquals(
          List.of("Issues 1", "Background 100 and 20 more"),
          named.select("> div").stream()
              .map(kind -> kind.select("dt").text() + " " + kind.select("li").size()
                  + kind.select(".more-of").text().replaceFirst("^", " ").stripTrailing())
              .toList());
    }
  }

  @Nested
  class A_site_in_which_every_list_is_too_long {
    @Test
    void has_no_page_that_opens_slowly_and_no_two_of_one_title() {
      Built site = built(
          quotes(41),
          terms(61),
          events(60, 60),
          issues(301),
          others(301, "background", ""),
          others(301, "actors", "kind: person\n"),
          others(501, "sources", "kind: report\npublisher: The town\npublished: 2008\n"));
      List<String> pages =
          site.paths().stream().filter(path -> path.endsWith(".html")).toList();
      Set<String> titles = new HashSet<>();
      for (String path : pages) {
        assertTrue(
            site.bytes(path).length < 200_000 || path.equals("search.html"),
            path + " is " + site.bytes(path).length + " bytes long");
        assertTrue(titles.add(site.page(path).title()), path + " has the title of another page");
      }
      for (String list : List.of(
          "issues/index",
          "background/index",
          "quotes/index",
          "actors/index",
          "sources/index",
          "timeline",
          "glossary",
          "positions",
          "corrections")) {
        assertTrue(pages.contains(list + "-2.html"), list);
      }
    }
  }
}
