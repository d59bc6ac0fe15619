package dossier.cli;

import dossier.publish.Written;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report in lines: the problems one by one, a line that counts them, and what was made. */
abstract class SpokenReport implements Report {
  private static final int NOTICES_IN_FULL = 3;

  private final PrintWriter out;
  private final PrintWriter problems;

  /**
   * A report.
   *
   * @param out where what was made is told
   * @param problems where problems are told
   */
  SpokenReport(PrintWriter out, PrintWriter problems) {
    this.out = out;
    this.problems = problems;
  }

  /**
   * Tells of one problem.
   *
   * @param briefly whether its like has been told often enough for the place to do
   */
  abstract void print(Problem problem, boolean briefly);

  /** Says where more can be read about the problems of a run. */
  abstract void more(Outcome outcome);

  @Override
  public void built(Outcome outcome, long nanos) {
    Written written = outcome.written();
    boolean stands = written != null && outcome.count(Severity.ERROR) == 0;
    problems(outcome, stands ? "" : consequence(written));
    more(outcome);
    if (stands) {
      Sentences.built(outcome, written, nanos).forEach(out::println);
    }
  }

  private static String consequence(@Nullable Written written) {
    int touched = written == null ? 0 : written.changed() + written.deleted();
    return touched == 0
        ? "nothing was written"
        : "only " + Sentences.number(touched, "file") + " of the new site "
            + (touched == 1 ? "stands" : "stand") + " there yet; build again";
  }

  @Override
  public void checked(Outcome outcome, long nanos) {
    problems(outcome, "");
    more(outcome);
    if (outcome.coverage() != null) {
      Sentences.coverage(outcome.coverage()).forEach(out::println);
    }
    if (outcome.isClean()) {
      out.println(Sentences.checked(outcome, nanos));
    }
  }

  /** While serving, at first. */
  void serving(Outcome outcome, String address) {
    problems(outcome, outcome.isClean() ? "" : "there is no site to show yet");
    out.println("serving " + address + "; Ctrl-C stops");
    out.flush();
  }

  /** While serving, after each change. */
  void served(Outcome outcome, int changed, long nanos) {
    problems(outcome, outcome.isClean() ? "" : "the last site without a mistake stays");
    if (outcome.isClean()) {
      out.println(Sentences.served(changed, nanos));
    }
    out.flush();
  }

  private void problems(Outcome outcome, String consequence) {
    if (!outcome.problems().isEmpty()) {
      Map<String, Integer> notices = new HashMap<>();
      for (Problem problem : outcome.problems()) {
        boolean known = problem.severity() == Severity.NOTICE
            && notices.merge(problem.code(), 1, Integer::sum) > NOTICES_IN_FULL;
        print(problem, known);
      }
      problems.println(Sentences.count(outcome, consequence));
    }
  }
}
