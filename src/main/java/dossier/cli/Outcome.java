package dossier.cli;

import dossier.evidence.Coverage;
import dossier.publish.SiteBuild;
import dossier.publish.Written;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a verb.
 *
 * @param build the site in memory
 * @param strict whether warnings and notices count as errors
 * @param written what became of the output folder; null where none was written to
 * @param output the output folder as the caller named it, or empty
 * @param coverage how much of each page cites a source; null where nobody asked
 * @param problems everything that is wrong, by file and place
 */
record Outcome(
    SiteBuild build,
    boolean strict,
    @Nullable Written written,
    String output,
    @Nullable Coverage coverage,
    List<Problem> problems) {

  Outcome {
    problems = List.copyOf(problems);
  }

  /** Before anything is written. */
  static Outcome of(SiteBuild build, boolean strict) {
    return new Outcome(build, strict, null, "", null, build.problems());
  }

  /** After writing. */
  Outcome written(Written done, String folder) {
    return new Outcome(build, strict, done, folder, coverage, problems).with(done.problems());
  }

  /** With a look at what cites a source. */
  Outcome covering(Coverage seen) {
    return new Outcome(build, strict, written, output, seen, problems);
  }

  /** With further problems. */
  Outcome with(List<Problem> more) {
    List<Problem> all =
        Stream.concat(problems.stream(), more.stream()).sorted(Problem.ORDER).toList();
    return new Outcome(build, strict, written, output, coverage, all);
  }

  /** Whether nothing stands in the way of publishing. */
  boolean isClean() {
    return problems.stream().allMatch(problem -> !strict && problem.severity() != Severity.ERROR);
  }

  /** The exit status. */
  int status() {
    return isClean() ? Main.FINE : Main.PROBLEMS;
  }

  /** How many problems have a severity. */
  long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** How many pages readers will find. */
  long pages() {
    return build.rendered().files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .count();
  }

  /** How many entries they are made from. */
  int entries() {
    return build.rendered().site().entries().size();
  }
}
