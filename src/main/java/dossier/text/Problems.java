package dossier.text;

import dossier.text.Problem.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All problems of a run. The one thing in the house that changes, and it can only grow: every room adds, only
 * the top reads. Safe for many threads; the same problem told twice counts once.
 */
public final class Problems {
  private final Set<Problem> found = ConcurrentHashMap.newKeySet();

  /**
   * Tells of an error: nothing is published until it is mended.
   *
   * @param code the problem's name in plain words
   * @param location where it is
   * @param message what is wrong
   * @param advice what to do
   */
  public void error(String code, Location location, String message, String advice) {
    found.add(new Problem(Severity.ERROR, code, location, message, advice));
  }

  /** Tells of something that somebody should look at; {@link #error} says what the arguments are. */
  public void warning(String code, Location location, String message, String advice) {
    found.add(new Problem(Severity.WARNING, code, location, message, advice));
  }

  /** Tells of something that is worth knowing; {@link #error} says what the arguments are. */
  public void notice(String code, Location location, String message, String advice) {
    found.add(new Problem(Severity.NOTICE, code, location, message, advice));
  }

  /**
   * Tells of a name that means nothing, with the nearest one that would.
   *
   * @param code the problem's name in plain words
   * @param location where the name stands
   * @param message what is wrong
   * @param written the name as written
   * @param valid the names that would have worked
   */
  public void unknown(
      String code, Location location, String message, String written, Collection<String> valid) {
    error(code, location, message, Nearest.advice(written, valid));
  }

  /** Whether anything keeps the site from being published. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All of them, by file and place. */
  public List<Problem> sorted() {
    return found.stream().sorted(Problem.ORDER).toList();
  }
}
