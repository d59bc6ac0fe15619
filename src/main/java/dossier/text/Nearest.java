package dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a person probably meant when they wrote a name that does not exist. */
public final class Nearest {
  /** No name is longer, and comparing takes time. */
  private static final int LONGEST = 200;

  private static final Pattern PARTING = Pattern.compile("[-_. ]");

  private Nearest() {}

  /**
   * The valid name that is nearest to the written one, if any is near enough to be offered.
   *
   * <p>Nearness is the optimal-string-alignment distance (one for a letter added, dropped, changed, or two
   * swapped) after case, dashes, dots, underscores and spaces are set aside. A third of the letters may
   * differ; a name that begins with the whole written one is near as well.
   *
   * @return the nearest name, ties going to the first in alphabetical order
   */
  public static Optional<String> to(String written, Collection<String> valid) {
    String wanted = bare(written);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    return valid.stream()
        .filter(name -> isComparable(wanted, bare(name)))
        .sorted()
        .map(name -> new Candidate(name, distance(wanted, bare(name)), limit(wanted, bare(name))))
        .filter(candidate -> candidate.distance() <= candidate.limit())
        .min(Comparator.comparingInt(Candidate::distance))
        .map(Candidate::name);
  }

  /** What to do about a name that does not exist: the nearest one that does, or else those there are. */
  public static String advice(String written, Collection<String> valid) {
    return to(written, valid)
        .map(name -> "did you mean \"" + name + "\"?")
        .orElseGet(() -> valid.isEmpty() ? "there is none yet" : "use " + oneOf(valid));
  }

  private static String oneOf(Collection<String> valid) {
    List<String> sorted = valid.stream().sorted().toList();
    int shown = Math.min(12, sorted.size());
    String list = String.join(", ", sorted.subList(0, shown));
    if (sorted.size() == 1) {
      return list;
    }
    return "one of " + list + (shown < sorted.size() ? " … (" + sorted.size() + " in all)" : "");
  }

  private static boolean isComparable(String wanted, String name) {
    int apart = Math.abs(wanted.length() - name.length());
    return !name.isEmpty() && name.length() <= LONGEST && apart <= limit(wanted, name);
  }

  private record Candidate(String name, int distance, int limit) {}

  private static int limit(String wanted, String name) {
    boolean begun = wanted.length() >= 3 && (name.startsWith(wanted) || wanted.startsWith(name));
    int third = Math.max(1, Math.max(wanted.length(), name.length()) / 3);
    return begun ? Math.max(third, Math.abs(name.length() - wanted.length())) : third;
  }

  private static String bare(String name) {
    return PARTING.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }
}
