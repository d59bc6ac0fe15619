package dossier.render;

import dossier.text.Location;
import dossier.text.Problems;

/** A template could not be drawn; becomes a problem as soon as it is known what was to be drawn. */
final class DrawingFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Location location;
  private final String advice;

  /** Because of the template. */
  DrawingFailed(Location location, String message, String advice) {
    this("template-error", location, message, advice);
  }

  /** Because of what a code names. */
  DrawingFailed(String code, Location location, String message, String advice) {
    super(message);
    this.code = code;
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
    problems.error(code, location, getMessage() + drawing, advice);
  }
}
