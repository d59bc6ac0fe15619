package dossier.cli;

import dossier.text.Location;
import dossier.text.Problem;
import java.io.PrintWriter;

/**
 * For GitHub Actions: each problem as a workflow command, which a pull request shows at its line.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class GithubReport extends SpokenReport {
  private final PrintWriter out;

  GithubReport(PrintWriter out) {
    super(out, out);
    this.out = out;
  }

  @Override
  void print(Problem problem, boolean briefly) {
    Location location = problem.location();
    String file = property(Sentences.plain(location.file().path()));
    String place = "file=" + file + ",line=" + location.line() + ",col=" + location.column();
    String words = data(Sentences.plain(problem.message() + "; " + problem.advice()));
    out.println("::" + problem.severity().word() + " " + place + ",title="
        + property(problem.code()) + "::" + words);
  }

  /** Where this is read, nobody has a command line. */
  @Override
  void more(Outcome outcome) {}

  private static String data(String text) {
    return text.replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
