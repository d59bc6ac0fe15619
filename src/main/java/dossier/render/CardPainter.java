package dossier.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws cards: a line in two colours above, the site and the section, and the title as large as it fits.
 *
 * @param site the site's title
 * @param font what all is written in
 * @param paper what it is written on
 * @param ink the colour of titles
 * @param soft the colour of the line above them
 * @param one the left half of the line at the top
 * @param two its right half
 */
record CardPainter(
    String site, Font font, Color paper, Color ink, Color soft, Color one, Color two) {
  /** What those who show cards ask for. */
  static final int WIDTH = 1200;

  static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int LINE = 14;
  private static final int TOP = 190;
  private static final float SMALL = 36;
  private static final float[] SIZES = {96, 84, 72, 62, 52, 44};
  private static final float LEADING = 1.12f;
  private static final int SHADES = 32;

  /** A card as PNG. */
  byte[] draw(Card card) {
    BufferedImage image =
        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, colors());
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      fill(canvas, paper, 0, WIDTH, HEIGHT);
      fill(canvas, one, 0, WIDTH / 2, LINE);
      fill(canvas, two, WIDTH / 2, WIDTH, LINE);
      canvas.setColor(soft);
      String above = card.section().isEmpty() ? site : site + "  /  " + card.section();
      lines(canvas, above, SMALL).get(0).draw(canvas, MARGIN, MARGIN + SMALL);
      canvas.setColor(ink);
      title(canvas, card.title());
    } finally {
      canvas.dispose();
    }
    return Png.of(image);
  }

  /** All colours on a card, the edges of letters among them: half the work and less to load than true colour. */
  private IndexColorModel colors() {
    int[] colors = new int[2 * SHADES + 2];
    for (int i = 0; i < SHADES; i++) {
      colors[i] = between(paper, ink, i);
      colors[SHADES + i] = between(paper, soft, i);
    }
    colors[2 * SHADES] = one.getRGB();
    colors[2 * SHADES + 1] = two.getRGB();
    return new IndexColorModel(8, colors.length, colors, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int between(Color from, Color to, int shade) {
    float part = (float) shade / (SHADES - 1);
    return new Color(
            Math.round(from.getRed() + (to.getRed() - from.getRed()) * part),
            Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * part),
            Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * part))
        .getRGB();
  }

  private static void fill(Graphics2D canvas, Color color, int from, int to, int height) {
    canvas.setColor(color);
    canvas.fillRect(from, 0, to - from, height);
  }

  /** In the largest size in which it fits; in the smallest, what does not fit is left out. */
  private void title(Graphics2D canvas, String title) {
    float room = HEIGHT - TOP - MARGIN / 2f;
    List<TextLayout> lines = List.of();
    float size = 0;
    for (int i = 0; i < SIZES.length && (i == 0 || lines.size() * size * LEADING > room); i++) {
      size = SIZES[i];
      lines = lines(canvas, title, size);
    }
    float y = TOP;
    for (TextLayout line : lines) {
      y += size * LEADING;
      if (y < HEIGHT - MARGIN / 4f) {
        line.draw(canvas, MARGIN, y);
      }
    }
  }

  private List<TextLayout> lines(Graphics2D canvas, String text, float size) {
    FontRenderContext context = canvas.getFontRenderContext();
    LineBreakMeasurer measurer = new LineBreakMeasurer(written(text, size).getIterator(), context);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < text.length()) {
      lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
    }
    return lines;
  }

  /** In our font; the letters that it lacks in that of the machine. */
  private AttributedString written(String text, float size) {
    AttributedString written = new AttributedString(text);
    written.addAttribute(TextAttribute.FONT, font.deriveFont(size));
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (!font.canDisplay(letter)) {
        Font other = new Font(Font.SERIF, Font.PLAIN, 1).deriveFont(size);
        written.addAttribute(TextAttribute.FONT, other, at, at + Character.charCount(letter));
      }
    }
    return written;
  }
}
