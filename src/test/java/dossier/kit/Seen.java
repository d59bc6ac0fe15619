package dossier.kit;

import dossier.text.Location;
import dossier.text.Problem;
import java.util.Collection;
import java.util.List;

/** Problems as lines that can be compared, and read when they differ. */
public final class Seen {
  private Seen() {}

  /** What was told, one line each, sorted. */
  public static List<String> of(Collection<Problem> problems) {
    return problems.stream().map(Seen::of).sorted().toList();
  }

  private static String of(Problem problem) {
    Location at = problem.location();
    return line(
        at.file().path(),
        at.line(),
        at.column(),
        at.width(),
        problem.severity().word(),
        problem.code(),
        problem.advice());
  }

  static String line(
      String path, int line, int column, int width, String severity, String code, String advice) {
    return "%s:%d:%d (%d wide) %s[%s] %s"
        .formatted(path, line, column, width, severity, code, advice);
  }
}
