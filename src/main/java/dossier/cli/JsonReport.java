package dossier.cli;

import dossier.evidence.Coverage;
import dossier.markdown.Claim;
import dossier.publish.Written;
import dossier.render.Json;
import dossier.text.Location;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** For programs: one object with everything. Lines and columns count from 1, columns in code points. */
final class JsonReport implements Report {
  private final PrintWriter out;

  JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void built(Outcome outcome, long nanos) {
    Map<String, Object> object = common(outcome);
    Written written = outcome.written();
    object.put("written", written != null && outcome.count(Severity.ERROR) == 0);
    if (written != null) {
      object.put("output", outcome.output());
      object.put("changed", written.changed());
      object.put("unchanged", written.unchanged());
      object.put("deleted", written.deleted());
    }
    out.println(Json.of(object));
  }

  @Override
  public void checked(Outcome outcome, long nanos) {
    Map<String, Object> object = common(outcome);
    if (outcome.coverage() != null) {
      object.put(
          "coverage", outcome.coverage().pages().stream().map(JsonReport::page).toList());
    }
    out.println(Json.of(object));
  }

  private static Map<String, Object> page(Coverage.OfPage page) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", page.entry().name());
    object.put("claims", page.claims());
    object.put("cited", page.cited());
    object.put("exceptions", page.exceptions().stream().map(Claim::exception).toList());
    return object;
  }

  private static Map<String, Object> common(Outcome outcome) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("clean", outcome.isClean());
    object.put("entries", outcome.entries());
    object.put("pages", outcome.pages());
    object.put("problems", outcome.problems().stream().map(JsonReport::problem).toList());
    return object;
  }

  private static Map<String, Object> problem(Problem problem) {
    Location location = problem.location();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("severity", problem.severity().word());
    object.put("code", problem.code());
    object.put("file", location.file().path());
    object.put("line", location.line());
    object.put("column", location.column());
    object.put("width", location.width());
    object.put("message", problem.message());
    object.put("advice", problem.advice());
    object.put("help", ProblemPages.path(problem.code()));
    return object;
  }
}
