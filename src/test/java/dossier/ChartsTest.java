package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a chart shows of numbers that nobody thinks of first. */
class ChartsTest {
  @TempDir
  Path folder;

  /** The picture on a page whose text is one chart. */
  private Element picture(String type, String... rows) {
    String page = """
        -- content/charts/cost.csv --
        %s
        -- content/pages/about.md --
        ---
        title: About
        summary: What this is.
        ---
        ```chart
        title: Cost
        type: %s
        data: cost
        limit: limit
        unit: pence
        sources: [report]
        ```
        """.formatted(String.join("\n", rows), type);
    Built built = Built.in(SiteInAString.of(page).in(folder.resolve(type)));
    assertEquals(List.of(), built.problems());
    return built.page("about.html").selectFirst("svg.chart");
  }

  @Test
  void what_lies_below_zero_stands_at_zero_with_its_number() {
    for (String type : List.of("bars", "dots")) {
      Element picture = picture(type, "name,cost,limit", "Bridge,-2,-5", "Road,-3,");
      assertEquals(List.of("-2", "-3"), picture.select(".value").eachText());
      assertEquals(List.of("0%"), picture.select(".limit").eachAttr("x1"));
    }
  }
}
