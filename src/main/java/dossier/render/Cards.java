package dossier.render;

import dossier.site.Site;
import dossier.site.SitePlan;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether cards can be drawn, and with what: the font {@code cards/card.ttf} among the templates, and the colours of
 * the style sheet. A site that does not know its own address has none, since a card must be named with its whole
 * address; nor has one without that font.
 */
final class Cards {
  static final String FONT = "cards/card.ttf";

  private final CardPainter painter;

  private Cards(CardPainter painter) {
    this.painter = painter;
  }

  /**
   * The cards of a site, if it has any.
   *
   * @param templates the templates folder
   * @param problems told where the font is there, and this Java cannot draw with it
   */
  static Optional<Cards> of(Site site, Path templates, Problems problems) {
    Path font = templates.resolve(FONT);
    if (site.settings().baseUrl().isEmpty() || !Files.isRegularFile(font)) {
      return Optional.empty();
    }
    try {
      System.setProperty("java.awt.headless", "true"); // else a window system would be looked for
      Cards cards = new Cards(painter(site, font, style(templates)));
      cards.draw(new Card("", "One is drawn to see whether it works", ""));
      return Optional.of(cards);
    } catch (IOException
        | FontFormatException
        | RuntimeException
        | LinkageError
        | InternalError e) {
      // A Java without fontconfig or a native library says so in any of these.
      problems.notice(
          "no-cards",
          new TextFile(templates.getFileName() + "/" + FONT, "").start(),
          "no social cards are made, because this Java cannot draw with the font",
          "see whether it is a TrueType font and whether fontconfig is installed");
      return Optional.empty();
    }
  }

  private static CardPainter painter(Site site, Path font, String style)
      throws IOException, FontFormatException {
    return new CardPainter(
        site.settings().title(),
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Files.readAllBytes(font))),
        color(style, "paper", 0xfaf8f3),
        color(style, "ink", 0x1d1c1a),
        color(style, "soft", 0x56514a),
        color(style, "one", 0x1d4f80),
        color(style, "two", 0x96302a));
  }

  private static String style(Path templates) throws IOException {
    Path file = templates.resolve("assets/site.css");
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  /** What the style sheet says first of a colour, which is how it looks by day. */
  private static Color color(String style, String name, int otherwise) {
    Matcher said = Pattern.compile("--" + name + ":\\s*#([0-9a-fA-F]{6})\\b").matcher(style);
    return new Color(said.find() ? Integer.parseInt(said.group(1), 16) : otherwise);
  }

  /** Where the card of a page stands. */
  static String path(String page) {
    return SitePlan.CARDS + "/" + page.replaceFirst("\\.html$", ".png");
  }

  /** A card as PNG. */
  byte[] draw(Card card) {
    return painter.draw(card);
  }
}
