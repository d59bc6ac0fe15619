package dossier.text;

import dossier.text.Problem.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All problems of a run. The one thing in the house that changes, and it can only grow: every room adds, only
 * the top reads. Safe for many threads; the same problem told twice counts once.
 */
public final class Problems {
  /** Nobody reads more of one sort in one file. */
  private static final int MOST = 100;

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

  /** Tells of all that was told elsewhere. */
  public void addAll(Collection<Problem> others) {
    found.addAll(others);
  }

  /** All of them, in no order. */
  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Whether anything keeps the site from being published. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** By file and place; of what is wrong everywhere in a file, the first ones and how many more there are. */
  public List<Problem> sorted() {
    Map<String, List<Problem>> alike = found.stream()
        .collect(Collectors.groupingBy(
            problem -> problem.code() + " " + problem.location().file().path()));
    return alike.values().stream()
        .flatMap(Problems::first)
        .sorted(Problem.ORDER)
        .toList();
  }

  private static Stream<Problem> first(List<Problem> alike) {
    if (alike.size() <= MOST) {
      return alike.stream();
    }
    List<Problem> all = alike.stream().sorted(Problem.ORDER).toList();
    Problem next = all.get(MOST);
    Problem more = new Problem(
        next.severity(),
        next.code(),
        next.location(),
        "from here on this file has " + (all.size() - MOST) + " more problems of this sort",
        "mend those above first");
    return Stream.concat(all.subList(0, MOST).stream(), Stream.of(more));
  }
}
