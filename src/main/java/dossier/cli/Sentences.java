package dossier.cli;

import dossier.evidence.Coverage;
import dossier.markdown.Claim;
import dossier.publish.Written;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines that the program says when it is done. */
final class Sentences {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cs}\u202A-\u202E\u2066-\u2069\\x{E0000}-\\x{E0FFF}]");

  private Sentences() {}

  /** {@code 2 errors and 1 notice in 2 files; nothing was written}. */
  static String count(Outcome outcome, String consequence) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = outcome.count(severity);
      if (count > 0) {
        counts.add(number(count, severity.word()));
      }
    }
    long files = outcome.problems().stream()
        .map(problem -> problem.location().file().path())
        .distinct()
        .count();
    String what = String.join(" and ", counts) + " in " + number(files, "file");
    String strict =
        outcome.strict() && outcome.count(Severity.ERROR) == 0 ? ", and --strict forbids them" : "";
    return what + strict + (consequence.isEmpty() ? "" : "; " + consequence);
  }

  /** How to read more about a problem. */
  static String more(Problem problem, int count) {
    return "to read more about " + (count == 1 ? "it" : "one of these") + ": "
        + Typed.line("explain " + problem.code());
  }

  /** What was built, how long it took and where to open it. */
  static List<String> built(Outcome outcome, Written written, long nanos) {
    List<String> lines = new ArrayList<>();
    String deleted = written.deleted() == 0 ? "" : ", " + written.deleted() + " deleted";
    String files =
        number(written.changed(), "file") + " written, " + written.unchanged() + " as they were";
    lines.add("built " + pages(outcome, nanos) + ": " + files + deleted);
    if (outcome.build().rendered().site().settings().baseUrl().isEmpty()) {
      lines.add("no base-url, so no sitemap, feed, social cards or canonical links");
    }
    lines.add("open " + outcome.output() + "/index.html");
    return lines;
  }

  /** What was checked. */
  static String checked(Outcome outcome, long nanos) {
    return "checked " + pages(outcome, nanos);
  }

  /** What became of the site that is served. */
  static String served(int changed, long nanos) {
    return "made anew in " + seconds(nanos) + ": "
        + (changed == 0 ? "the site is the same" : number(changed, "file") + " changed");
  }

  /** How much of each page cites a source, what need not, and the same in all. */
  static List<String> coverage(Coverage coverage) {
    List<String> lines = new ArrayList<>();
    int width = coverage.pages().stream()
        .mapToInt(page -> page.entry().name().length())
        .max()
        .orElse(0);
    int exceptions = 0;
    for (Coverage.OfPage page : coverage.pages()) {
      String name = page.entry().name();
      lines.add(
          name + " ".repeat(width + 2 - name.length()) + page.cited() + " of " + page.claims());
      for (Claim claim : page.exceptions()) {
        lines.add("  need not, at " + plain(claim.location().toString()) + ": "
            + plain(claim.exception()));
      }
      exceptions += page.exceptions().size();
    }
    lines.add("in all " + coverage.cited() + " of " + coverage.claims()
        + " paragraphs and list items cite a source; " + number(exceptions, "exception"));
    return lines;
  }

  private static String pages(Outcome outcome, long nanos) {
    return number(outcome.pages(), "page") + " from " + number(outcome.entries(), "entry") + " in "
        + seconds(nanos);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }

  static String number(long count, String word) {
    String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    return count + " " + (count == 1 ? word : plural);
  }

  /** Text on one line, without anything that a terminal might obey. */
  static String plain(String text) {
    return UNSEEN.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }
}
