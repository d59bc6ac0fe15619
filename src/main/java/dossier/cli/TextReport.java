package dossier.cli;

import dossier.publish.Written;
import dossier.text.Location;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.io.PrintWriter;

/** For people: each problem with its line and carets under it, then one line that counts them. */
final class TextReport implements Report {
  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;

  TextReport(PrintWriter out, PrintWriter err, boolean colours) {
    this.out = out;
    this.err = err;
    this.colours = colours;
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

  /** Prints problems that no site belongs to. */
  void problems(Outcome outcome, String consequence) {
    if (!outcome.problems().isEmpty()) {
      outcome.problems().forEach(this::print);
      err.println(Sentences.count(outcome, consequence));
    }
  }

  private void print(Problem problem) {
    Location location = problem.location();
    String colour = colour(problem.severity());
    err.println(paint(colour, Sentences.head(problem)) + " "
        + paint("1", Sentences.plain(location.toString())));
    err.println("  " + Sentences.plain(problem.message()));
    String advice = Sentences.plain(problem.advice());
    if (location.lineText().isBlank()) {
      err.println("  " + advice);
    } else {
      excerpt(location, colour, advice);
    }
    err.println();
  }

  /** The line, cut to what fits around the place, and carets under it. */
  private void excerpt(Location location, String colour, String advice) {
    String number = String.format("%5d | ", location.line());
    String line = Sentences.plain(location.lineText());
    int from = line.offsetByCodePoints(
        0, Math.min(location.column() - 1, line.codePointCount(0, line.length())));
    int start =
        line.length() <= WIDTH ? 0 : Math.max(0, Math.min(from - WIDTH / 3, line.length() - WIDTH));
    String left = start == 0 ? "" : "…";
    String shown = line.substring(start, Math.min(line.length(), start + WIDTH));
    String right = start + WIDTH < line.length() ? "…" : "";
    int indent = left.length() + Math.max(0, from - start);
    int width = Math.max(1, Math.min(location.width(), left.length() + shown.length() - indent));
    err.println(paint("2", number) + left + shown + right);
    err.println(paint("2", "      | ")
        + " ".repeat(indent)
        + paint(colour, "^".repeat(width) + " " + advice));
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTICE -> "1;36";
    };
  }

  private String paint(String style, String text) {
    return colours ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }
}
