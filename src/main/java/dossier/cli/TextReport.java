package dossier.cli;

import dossier.text.Location;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.io.PrintWriter;
import java.util.Comparator;

/** For people: each problem with its line, and carets under the place. */
final class TextReport extends SpokenReport {
  /** How many characters of a line are shown, and the advice too where it fits behind the carets. */
  private static final int WIDTH = 100;

  private final PrintWriter err;
  private final boolean colours;

  TextReport(PrintWriter out, PrintWriter err, boolean colours) {
    super(out, err);
    this.err = err;
    this.colours = colours;
  }

  @Override
  void print(Problem problem, boolean briefly) {
    Location location = problem.location();
    String colour = colour(problem.severity());
    String head = problem.severity().word() + "[" + problem.code() + "]";
    err.println(paint(colour, head) + " " + paint("1", Sentences.plain(location.toString())));
    if (briefly) {
      return;
    }
    err.println("  " + Sentences.plain(problem.message()));
    String advice = Sentences.plain(problem.advice());
    if (location.lineText().isBlank()) {
      err.println("  " + advice);
    } else {
      excerpt(location, colour, advice);
    }
    err.println();
  }

  @Override
  void more(Outcome outcome) {
    outcome.problems().stream()
        .min(Comparator.comparing(Problem::severity))
        .ifPresent(first -> err.println(Sentences.more(first, outcome.problems().size())));
  }

  /** The line, cut to what fits around the place, and carets under it. */
  private void excerpt(Location location, String colour, String advice) {
    String number = String.valueOf(location.line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number;
    String line = Sentences.plain(location.lineText());
    int length = line.codePointCount(0, line.length());
    int from = Math.min(location.column() - 1, length);
    int start = length <= WIDTH ? 0 : Math.max(0, Math.min(from - WIDTH / 3, length - WIDTH));
    int end = Math.min(length, start + WIDTH);
    String left = start == 0 ? "" : "…";
    String shown =
        line.substring(line.offsetByCodePoints(0, start), line.offsetByCodePoints(0, end));
    String right = end < length ? "…" : "";
    int indent = left.length() + from - start;
    int width = Math.max(1, Math.min(location.width(), end - from));
    err.println(paint("2", gutter + " | ") + left + shown + right);
    String margin = paint("2", " ".repeat(gutter.length()) + " | ");
    String carets = margin + " ".repeat(indent);
    if (indent + width + advice.length() <= WIDTH) {
      err.println(carets + paint(colour, "^".repeat(width) + " " + advice));
    } else {
      err.println(carets + paint(colour, "^".repeat(width)));
      err.println(margin + paint(colour, advice));
    }
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
