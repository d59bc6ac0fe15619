package dossier.figure;

import dossier.markdown.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes SVG. Numbers have two decimals at most, so that the same drawing is the same text everywhere; colours are never
 * named, since the style sheet knows them.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /** An element without content. */
  Svg empty(String tag, String... attributes) {
    out.append('<').append(tag);
    write(attributes);
    out.append("/>");
    return this;
  }

  /** Opens an element. */
  Svg open(String tag, String... attributes) {
    out.append('<').append(tag);
    write(attributes);
    out.append('>');
    return this;
  }

  /** Closes an element. */
  Svg close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  /** An element that holds words. */
  Svg words(String tag, String words, String... attributes) {
    open(tag, attributes);
    out.append(Html.escape(words));
    return close(tag);
  }

  /** What another has written. */
  Svg raw(Svg other) {
    out.append(other.out);
    return this;
  }

  private void write(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(Html.escape(attributes[i + 1]))
          .append('"');
    }
  }

  /** A length or coordinate in pixels. */
  static String px(double value) {
    String text = BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  /** A share of the figure's width; 1 is all of it. */
  static String share(double value) {
    return px(value * 100) + "%";
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
