package dossier.figure;

/** How wide words are in the type of figures, which no machine needs to have for it. */
final class Advances {
  private static final double AVERAGE = 7.2;

  private Advances() {}

  /** The width of a text in pixels. */
  static double width(String text) {
    return text.codePointCount(0, text.length()) * AVERAGE;
  }
}
