package dossier.serve;

import dossier.publish.SiteBuild;
import dossier.render.LaterFiles;
import dossier.render.RenderedSite;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is shown at one moment: the last site without a mistake, and what is wrong with the content as it is now.
 *
 * @param base the path under which the site stands, with a slash at either end, as it is written in an address
 * @param version counts the sites that were shown, from 0 for none yet
 * @param files the site, as {@code build} would write it, but for what nobody sees who opens a page
 * @param later its other files
 * @param problems all problems of the last build, errors and others
 */
record Showing(
    String base,
    int version,
    SortedMap<String, byte[]> files,
    LaterFiles later,
    List<Problem> problems) {
  static final Showing NOTHING = new Showing("/", 0, new TreeMap<>(), LaterFiles.NONE, List.of());

  Showing {
    problems = List.copyOf(problems);
  }

  /**
   * What can be shown of a site that is not checked yet; nothing where a style sheet or another copied file is other, since
   * pages need not be drawn anew for these.
   */
  Optional<Showing> early(RenderedSite site) {
    boolean alike = version > 0
        && base.equals(site.site().settings().basePath())
        && site.files().entrySet().stream()
            .allMatch(file -> Arrays.equals(files.get(file.getKey()), file.getValue()));
    return alike
        ? Optional.of(new Showing(base, version + 1, site.files(), site.later(), problems))
        : Optional.empty();
  }

  /**
   * What is shown after another build; the site stays where that has a mistake, its version where no page is other
   * or all have been shown already.
   *
   * @param seen the newest version that has been shown: this one, or an early one after it
   */
  Showing after(SiteBuild build, int seen) {
    boolean early = seen > version;
    if (build.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      return new Showing(base, early ? seen + 1 : version, files, later, build.problems());
    }
    SortedMap<String, byte[]> built = build.rendered().files();
    String there = build.rendered().site().settings().basePath();
    boolean same = version > 0 && there.equals(base) && changed(built).isEmpty();
    int next = early ? seen : same ? version : version + 1;
    return new Showing(there, next, built, build.rendered().later(), build.problems());
  }

  /** Whether there is a file. */
  boolean has(String path) {
    return files.containsKey(path) || later.at(path).isPresent();
  }

  /** A file that there is. */
  byte[] bytes(String path) {
    byte[] ready = files.get(path);
    return ready == null ? later.at(path).orElseThrow() : ready;
  }

  /** The paths at which another site has other bytes, more or less. */
  Set<String> changed(Map<String, byte[]> others) {
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(others.keySet());
    paths.removeIf(path -> Arrays.equals(files.get(path), others.get(path)));
    return paths;
  }
}
