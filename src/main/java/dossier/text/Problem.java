package dossier.text;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is wrong in one place, told to the person who can mend it.
 *
 * @param severity how much it matters
 * @param code its name in plain words, the same for every instance: {@code unknown-id}
 * @param location where it is
 * @param message what is wrong, with names in quotation marks
 * @param advice what to do about it, or what was probably meant
 */
public record Problem(
    Severity severity, String code, Location location, String message, String advice) {

  /** How much a problem matters. */
  public enum Severity {
    /** Nothing is published until it is mended. */
    ERROR,
    /** Published, but somebody should look; {@code --strict} makes it an error. */
    WARNING,
    /** Worth knowing; {@code --strict} makes it an error. */
    NOTICE;

    /** The word that the terminal, JSON and annotations use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By file, then place, then code: the same order however the work was shared out. */
  public static final Comparator<Problem> ORDER = Comparator.<Problem, String>comparing(
          problem -> problem.location().file().path())
      .thenComparing(problem -> problem.location().from())
      .thenComparing(Problem::severity)
      .thenComparing(Problem::code)
      .thenComparing(Problem::message);
}
