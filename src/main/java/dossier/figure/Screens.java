package dossier.figure;

import java.util.List;

/**
 * How wide figures are shown, in pixels. Letters are as large on a phone as on a desk, so what has room on the narrowest
 * screen is what counts.
 */
final class Screens {
  /** The text of a page on a phone that is 320 pixels wide. */
  static final double NARROWEST = 278;

  /** From there to a desk. */
  static final List<Double> ALL = List.of(NARROWEST, 340.0, 440.0, 560.0, 680.0);

  private Screens() {}
}
