package dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that stand for pages where their addresses are passed on. */
class CardsTest {
  private static final Options PUBLISHED = new Options("https://example.org/small/", false);

  @TempDir
  Path folder;

  private Built built(Options options, String... lines) throws IOException {
    Path root = SiteInAString.of(String.join("\n", lines)).in(folder.resolve("site"));
    Path font = root.resolve("templates/cards/card.ttf");
    Files.createDirectories(font.getParent());
    Files.copy(SiteInAString.REPOSITORY.resolve("templates/cards/card.ttf"), font);
    Built built = Built.in(root, options);
    boolean draws = built.problems().stream().noneMatch(line -> line.contains("no-cards"));
    assumeFalse(!draws && System.getenv("CI") == null, "this Java cannot draw with the font");
    assertEquals(List.of(), built.problems());
    return built;
  }

  private static byte[] bytes(Built site, String path) {
    return site.build().rendered().whole().get(path);
  }

  private static BufferedImage card(Built site, String path) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes(site, path)));
  }

  @Test
  void stand_for_every_page_that_readers_find() throws IOException {
    Built site = built(PUBLISHED);
    for (String path : site.paths()) {
      if (path.endsWith(".html") && !path.equals("404.html")) {
        Document page = site.page(path);
        String card = "cards/" + path.replace(".html", ".png");
        assertEquals(
            "https://example.org/small/" + card,
            page.select("meta[property=og:image]").attr("content"));
        assertEquals(
            "summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
        assertTrue(site.paths().contains(card), card);
      }
    }
  }

  @Test
  void are_of_the_size_that_is_asked_for_and_in_the_colours_of_the_style_sheet()
      throws IOException {
    BufferedImage card = card(
        built(PUBLISHED, "-- templates/assets/site.css --", ":root { --paper: #102030; }"),
        "cards/issues/bridge.png");
    assertEquals(1200, card.getWidth());
    assertEquals(630, card.getHeight());
    assertEquals(0xff102030, card.getRGB(600, 600));
  }

  @Test
  void show_a_title_of_any_length_within_their_edges() throws IOException {
    BufferedImage card = card(
        built(
            PUBLISHED,
            "-- content/pages/about.md --\n---\ntitle: " + "Of many words ".repeat(40)
                + "\nsummary: S.\n---"),
        "cards/about.png");
    Set<Integer> margin = new HashSet<>();
    Set<Integer> inside = new HashSet<>();
    for (int y = 20; y < 630; y++) {
      for (int x = 0; x < 1200; x++) {
        (x < 60 || x > 1140 || y > 620 ? margin : inside).add(card.getRGB(x, y));
      }
    }
    assertEquals(1, margin.size(), "nothing but paper");
    assertTrue(inside.size() > 5, "there are letters");
  }

  @Test
  void are_the_same_from_build_to_build() throws IOException {
    byte[] first = bytes(built(PUBLISHED), "cards/issues/bridge.png");
    SiteInAString.of("").in(folder.resolve("again"));
    Files.createDirectories(folder.resolve("again/templates/cards"));
    Files.copy(
        folder.resolve("site/templates/cards/card.ttf"),
        folder.resolve("again/templates/cards/card.ttf"));
    assertArrayEquals(
        first, bytes(Built.in(folder.resolve("again"), PUBLISHED), "cards/issues/bridge.png"));
  }

  @Test
  void are_not_made_where_the_site_does_not_know_its_address() throws IOException {
    Built site = built(Options.NONE);
    assertFalse(site.paths().stream().anyMatch(path -> path.endsWith(".png")));
    assertTrue(site.page("index.html").select("meta[property=og:image]").isEmpty());
  }
}
