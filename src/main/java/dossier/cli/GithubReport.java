package dossier.cli;

import dossier.publish.Written;
import dossier.text.Location;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.io.PrintWriter;

/**
 * For GitHub Actions: each problem as a workflow command, which a pull request shows at its line.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class GithubReport implements Report {
  private final PrintWriter out;

  GithubReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void built(Outcome outcome, long nanos) {
    Written written = outcome.written();
    boolean stands = written != null && outcome.count(Severity.ERROR) == 0;
    problems(outcome, stands ? "" : "nothing was written");
    if (stands) {
      Sentences.built(outcome, written, nanos).forEach(out::println);
    }
  }

  @Override
  public void checked(Outcome outcome, long nanos) {
    problems(outcome, "");
    if (outcome.isClean()) {
      out.println(Sentences.checked(outcome, nanos));
    }
  }

  private void problems(Outcome outcome, String consequence) {
    for (Problem problem : outcome.problems()) {
      Location location = problem.location();
      out.printf(
          "::%s file=%s,line=%d,col=%d,title=%s::%s%n",
          problem.severity().word(),
          property(location.file().path()),
          location.line(),
          location.column(),
          property(problem.code()),
          data(problem.message() + "; " + problem.advice()));
    }
    if (!outcome.problems().isEmpty()) {
      out.println(Sentences.count(outcome, consequence));
    }
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
