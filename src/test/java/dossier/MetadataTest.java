package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the head of a page tells browsers, search engines and those who pass a link on. */
class MetadataTest {
  private static final Options PUBLISHED = new Options("https://example.org/small/", false);

  @TempDir
  Path folder;

  private int sites;

  private Built built(Options options, String... lines) {
    Built built = Built.in(
        SiteInAString.of(String.join("\n", lines)).in(folder.resolve("site" + ++sites)), options);
    assertEquals(List.of(), built.problems());
    return built;
  }

  private Built built(String... lines) {
    return built(Options.NONE, lines);
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "], meta[property=" + name + "]").attr("content");
  }

  /** The JSON-LD of a page, but for the frame around it. */
  private static String data(Built site, String path) {
    String json =
        site.page(path).select("script[type=application/ld+json]").get(0).data();
    String frame = "{\"@context\":\"https://schema.org\",\"@graph\":[";
    assertTrue(json.startsWith(frame) && json.endsWith("]}"), json);
    return json.substring(frame.length(), json.length() - 2);
  }

  private static String thing(Built site, String path) {
    return data(site, path).replaceFirst(",\\{\"@type\":\"BreadcrumbList\".*", "");
  }

  @Nested
  class Links_that_are_passed_on {
    @Test
    void show_the_title_the_summary_and_the_site() {
      Document page = built().page("issues/bridge.html");
      assertEquals("The bridge · Small", page.title());
      assertEquals("The bridge", meta(page, "og:title"));
      assertEquals("Who pays for the bridge.", meta(page, "description"));
      assertEquals("Who pays for the bridge.", meta(page, "og:description"));
      assertEquals("Small", meta(page, "og:site_name"));
      assertEquals("article", meta(page, "og:type"));
      assertEquals("en", meta(page, "og:locale"));
      assertEquals("website", meta(built().page("index.html"), "og:type"));
    }

    @Test
    void name_their_address_where_the_site_knows_it() {
      assertEquals("", meta(built().page("issues/bridge.html"), "og:url"));
      assertEquals(
          "https://example.org/small/issues/bridge.html",
          meta(built(PUBLISHED).page("issues/bridge.html"), "og:url"));
    }
  }

  @Nested
  class Structured_data {
    @Test
    void says_what_an_issue_is_whom_it_mentions_and_what_it_cites() {
      assertEquals(
          "{\"@type\":\"Article\",\"@id\":\"https://example.org/small/issues/bridge.html#this\","
              + "\"headline\":\"The bridge\",\"description\":\"Who pays for the bridge.\","
              + "\"alternativeHeadline\":\"Who should pay?\",\"inLanguage\":\"en\","
              + "\"isPartOf\":{\"@type\":\"WebSite\",\"name\":\"Small\",\"url\":\"https://example.org/small/\"},"
              + "\"mentions\":[{\"@id\":\"https://example.org/small/actors/town.html#this\"}],"
              + "\"citation\":[{\"@id\":\"https://example.org/small/sources/report.html#this\"}]}",
          thing(built(PUBLISHED), "issues/bridge.html"));
    }

    @Test
    void names_what_an_issue_cites_where_no_address_is_known() {
      assertTrue(
          thing(built(), "issues/bridge.html")
              .contains("\"citation\":[{\"@type\":\"Report\",\"name\":\"The report\"}]"),
          thing(built(), "issues/bridge.html"));
    }

    @Test
    void has_no_address_that_is_not_whole() {
      Built site = built();
      for (String path : site.paths()) {
        if (path.endsWith(".html") && !path.equals("404.html")) {
          assertFalse(data(site, path).contains("\"@id\""), path);
          assertFalse(data(site, path).matches(".*\"(url|item)\":\"(?!https?://).*"), path);
        }
      }
    }

    @Test
    void gives_a_quotation_to_its_speaker_and_its_source() {
      assertEquals(
          "{\"@type\":\"Quotation\",\"name\":\"The mayor on paying\",\"text\":\"We shall pay half of it.\","
              + "\"inLanguage\":\"en\",\"dateCreated\":\"2008-04-04\","
              + "\"spokenByCharacter\":{\"@type\":\"Person\",\"name\":\"The mayor\"},"
              + "\"about\":[{\"@type\":\"Article\",\"name\":\"The bridge\"}],"
              + "\"isPartOf\":{\"@type\":\"Report\",\"name\":\"The report\","
              + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The town\"},\"datePublished\":\"2008-05\","
              + "\"url\":\"https://example.org/report\"}}",
          thing(built(), "quotes/mayor-pays.html"));
    }

    @Test
    void gives_the_words_of_somebody_unnamed_to_nobody() {
      Built site = built(
          "-- content/quotes/mayor-pays.md --",
          "---",
          "{title: T, summary: S., speaker: town, attributed: 'a clerk, unnamed', date: 2008, source: report, issues: [bridge]}",
          "---",
          "> We shall pay half of it.");
      assertTrue(
          thing(site, "quotes/mayor-pays.html")
              .contains(
                  "\"spokenByCharacter\":{\"@type\":\"Person\",\"description\":\"a clerk, unnamed\"}"),
          thing(site, "quotes/mayor-pays.html"));
    }

    @Test
    void knows_people_states_and_organisations() {
      Built site = built(
          "-- content/actors/club.md --\n---\ntitle: The club\nsummary: S.\nkind: organisation\n---",
          "-- content/actors/mayor.md --",
          "---",
          "{title: The mayor, summary: S., kind: person, role: mayor, born: 1950-02, member-of: [town, club]}",
          "---");
      assertEquals(
          "{\"@type\":\"Person\",\"name\":\"The mayor\",\"description\":\"S.\",\"jobTitle\":\"mayor\","
              + "\"birthDate\":\"1950-02\",\"memberOf\":[{\"@type\":\"Organization\",\"name\":\"The club\"}]}",
          thing(site, "actors/mayor.html"));
      assertEquals(
          "{\"@type\":\"Country\",\"name\":\"The town\",\"description\":\"It lies by the river.\"}",
          thing(site, "actors/town.html"));
    }

    @Test
    void tells_events_and_terms_where_they_stand() {
      Built site = built(PUBLISHED);
      assertTrue(
          thing(site, "timeline.html")
              .contains(
                  "{\"@type\":\"Event\",\"@id\":\"https://example.org/small/timeline.html#opening\","
                      + "\"name\":\"The bridge is opened\",\"startDate\":\"2008-04-04\"}"),
          thing(site, "timeline.html"));
      assertTrue(
          thing(site, "glossary.html").startsWith("{\"@type\":\"DefinedTermSet\","),
          thing(site, "glossary.html"));
      assertTrue(
          thing(site, "glossary.html")
              .contains(
                  "\"hasDefinedTerm\":[{\"@type\":\"DefinedTerm\",\"@id\":\"https://example.org/small/glossary.html#ferry\","
                      + "\"name\":\"Ferry\",\"description\":\"A boat that crosses a river.\"}]"),
          thing(site, "glossary.html"));
    }

    @Test
    void says_where_a_page_stands() {
      assertTrue(data(built(PUBLISHED), "issues/bridge.html")
          .endsWith("{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
              + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Small\",\"item\":\"https://example.org/small/\"},"
              + "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Issues\",\"item\":\"https://example.org/small/issues/\"},"
              + "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"The bridge\","
              + "\"item\":\"https://example.org/small/issues/bridge.html\"}]}"));
      assertFalse(data(built(), "index.html").contains("BreadcrumbList"));
    }

    @Test
    void cannot_end_the_script_that_it_stands_in() {
      Built site = built(
          "-- content/pages/about.md --\n---\ntitle: Of </script> and <!-- signs\nsummary: S.\n---");
      assertTrue(
          site.text("about.html").contains("\"name\":\"Of \\u003c/script> and \\u003c!-- signs\""));
      assertEquals(1, site.page("about.html").select("script:not([src])").size());
    }
  }

  @Nested
  class The_policy {
    private static String of(Document page) {
      return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    @Test
    void stands_first_on_every_page_and_lets_nothing_in_but_the_sites_own_files() {
      Built site = built("-- content/pages/about.md --\n---\n"
          + "title: About\nsummary: S.\naliases: [old.html]\n---\n");
      for (String path : site.paths()) {
        if (path.endsWith(".html")) {
          assertTrue(
              of(site.page(path))
                  .matches(
                      "default-src 'none'; style-src 'self'[^;]*; font-src 'self'; img-src 'self' data:;"
                          + " connect-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'"),
              path + ": " + of(site.page(path)));
          assertEquals(
              1,
              site.page(path)
                  .select("meta[http-equiv=Content-Security-Policy]")
                  .first()
                  .elementSiblingIndex());
        }
      }
    }

    @Test
    void knows_the_style_sheets_that_stand_in_the_page() throws Exception {
      Document page = built().page("404.html");
      byte[] style = page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
      String hash = Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
      assertTrue(of(page).contains("style-src 'self' 'sha256-" + hash + "';"), of(page));
      assertTrue(of(built().page("index.html")).contains("style-src 'self';"));
    }
  }
}
