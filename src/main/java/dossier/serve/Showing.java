package dossier.serve;

import dossier.publish.SiteBuild;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is shown at one moment: the last site without a mistake, and what is wrong with the content as it is now.
 *
 * @param version counts the sites that were shown, from 0 for none yet
 * @param files the site, as {@code build} would write it
 * @param problems all problems of the last build, errors and others
 */
record Showing(int version, SortedMap<String, byte[]> files, List<Problem> problems) {
  static final Showing NOTHING = new Showing(0, new TreeMap<>(), List.of());

  Showing {
    problems = List.copyOf(problems);
  }

  /** What is shown after another build; the site stays where that has a mistake, or the same bytes. */
  Showing after(SiteBuild build) {
    boolean mistaken =
        build.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    SortedMap<String, byte[]> built = build.rendered().files();
    return mistaken || version > 0 && changed(built).isEmpty()
        ? new Showing(version, files, build.problems())
        : new Showing(version + 1, built, build.problems());
  }

  /** The paths at which another site has other bytes, more or less. */
  Set<String> changed(Map<String, byte[]> others) {
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(others.keySet());
    paths.removeIf(path -> Arrays.equals(files.get(path), others.get(path)));
    return paths;
  }
}
