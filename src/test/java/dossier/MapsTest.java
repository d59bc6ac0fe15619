package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a map shows, and the same in words. */
class MapsTest {
  private static final String VIEW = "view: [26.2, 45.3, 30.7, 48.7]";

  @TempDir
  Path folder;

  private int sites;

  /** The figure on a page whose text is one map. */
  private Element figure(String... keys) {
    String page = """
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        ---
        ```map
        title: Two towns
        %s
        sources: [report]
        ```
        """.formatted(String.join("\n", keys));
    Built built = Built.in(SiteInAString.of(page).in(folder.resolve("site" + ++sites)));
    assertEquals(List.of(), built.problems());
    return built.page("about.html").selectFirst("figure");
  }

  private static List<String> rows(Element figure) {
    return figure.select("tbody tr").eachText();
  }

  @Test
  void says_in_words_what_it_shows() {
    Element figure = figure(
        "view: [26.2, 44, 37, 48.7]",
        "highlight:",
        "  - {label: The lands, areas: [md, UKR, Romania]}",
        "  - {label: The region, areas: [Transnistria]}",
        "places:",
        "  - {name: Tiraspol, at: [46.84, 29.63], note: A town}",
        "  - {name: Simferopol, at: [44.95, 34.1]}",
        "routes:",
        "  - {name: The way, through: [Tiraspol, Simferopol]}");
    assertEquals(
        List.of(
            "The lands Moldova, Ukraine, Romania",
            "The region Transnistria",
            "Tiraspol Moldova (Transnistria) A town",
            "Simferopol Ukraine",
            "The way Tiraspol – Simferopol"),
        rows(figure));
    assertEquals(
        List.of("The lands", "The region", "The way"),
        figure.select(".legend li").eachText());
    assertEquals("Two towns", figure.selectFirst("svg[role=img]").attr("aria-label"));
    assertEquals(List.of("Tiraspol", "Simferopol"), figure.select(".names text").eachText());
  }

  @Test
  void leaves_crimea_to_ukraine_and_draws_the_edge_of_transnistria_as_disputed() {
    Element crimea = figure(
        "view: [31, 43.5, 37.5, 47]",
        "places:",
        "  - {name: Kerch, at: [45.36, 36.44]}",
        "  - {name: Sevastopol, at: [44.6, 33.54]}");
    assertEquals(List.of("Kerch Ukraine", "Sevastopol Ukraine"), rows(crimea));
    assertEquals("", crimea.selectFirst(".disputed").attr("d"));
    assertTrue(figure(VIEW).selectFirst(".disputed").attr("d").startsWith("M"));
  }

  @Test
  void puts_north_above_and_east_to_the_right() {
    Element figure = figure(
        VIEW,
        "places:",
        "  - {name: Cobasna, at: [47.77, 29.19]}",
        "  - {name: Chisinau, at: [47.01, 28.86]}",
        "  - {name: Tiraspol, at: [46.84, 29.63]}");
    List<Double> x = shares(figure, "cx");
    List<Double> y = shares(figure, "cy");
    assertTrue(x.get(1) < x.get(0) && x.get(0) < x.get(2), x.toString());
    assertTrue(y.get(0) < y.get(1) && y.get(1) < y.get(2), y.toString());
  }

  private static List<Double> shares(Element figure, String name) {
    return figure.select("circle").eachAttr(name).stream()
        .map(share -> Double.valueOf(share.replace("%", "")))
        .toList();
  }

  @Test
  void puts_a_name_where_its_author_says() {
    String place = "  - {name: Tiraspol, at: [46.84, 29.63], side: %s}";
    assertEquals(
        "end",
        figure(VIEW, "places:", place.formatted("left")).select(".place").attr("text-anchor"));
    assertEquals(
        "start",
        figure(VIEW, "places:", place.formatted("right")).select(".place").attr("text-anchor"));
    assertEquals(
        "middle",
        figure(VIEW, "places:", place.formatted("above")).select(".place").attr("text-anchor"));
  }

  @Test
  void puts_a_name_where_it_has_room_if_its_author_does_not_say() {
    Element figure = figure(
        VIEW,
        "places:",
        "  - {name: Chisinau, at: [47.01, 28.86]}",
        "  - {name: In the way, at: [47.01, 29.4], side: right}");
    assertEquals("end", figure.select(".place:contains(Chisinau)").attr("text-anchor"));
  }
}
