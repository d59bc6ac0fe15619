package dossier.render;

import dossier.text.Nearest;
import java.util.Collection;

/** A template asked for something by a name that does not exist. */
final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * Says so.
   *
   * @param message what is wrong
   * @param written the name as written
   * @param valid the names that would have worked
   */
  NotThere(String message, String written, Collection<String> valid) {
    super(message);
    this.advice = Nearest.advice(written, valid);
  }

  /** What to do. */
  String advice() {
    return advice;
  }
}
