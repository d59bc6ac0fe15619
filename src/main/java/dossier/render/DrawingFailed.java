package dossier.render;

import dossier.text.Location;
import dossier.text.Problems;

/** A template could not be drawn; becomes a problem as soon as it is known what was to be drawn. */
final class DrawingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Location location;
  private final String advice;

  DrawingFailed(Location location, String message, String advice) {
    super(message);
    this.location = location;
    this.advice = advice;
  }

  Location location() {
    return location;
  }

  /**
   * Tells of it.
   *
   * @param drawing what was being drawn, as the end of a sentence; or empty
   */
  void tell(String drawing, Problems problems) {
    problems.error("template-error", location, getMessage() + drawing, advice);
  }
}
