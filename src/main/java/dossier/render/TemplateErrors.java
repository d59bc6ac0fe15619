package dossier.render;

import dossier.text.Location;
import dossier.text.TextFile;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what FreeMarker's exceptions mean, at the line that a template designer can mend. */
final class TemplateErrors {
  private static final Pattern CALL =
      Pattern.compile("#?@.*\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)\\]");

  private TemplateErrors() {}

  static DrawingFailed in(Templates templates, Exception exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof DrawingFailed failed) {
        return failed;
      }
    }
    if (exception instanceof ParseException parse) {
      return unreadable(templates, parse);
    }
    if (exception instanceof TemplateException failed) {
      return failed(templates, failed);
    }
    return new DrawingFailed(
        templates.file("").start(),
        firstLine(exception.getMessage()),
        "see whether it can be read");
  }

  private static DrawingFailed unreadable(Templates templates, ParseException e) {
    TextFile file = templates.file(e.getTemplateName());
    return new DrawingFailed(
        place(
            file,
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndLineNumber(),
            e.getEndColumnNumber()),
        firstLine(e.getEditorMessage()),
        "see whether a tag, a bracket or a quotation mark is open");
  }

  private static DrawingFailed failed(Templates templates, TemplateException e) {
    if (e.getCause() instanceof ParseException parse) {
      return unreadable(templates, parse);
    }
    Location place = place(templates, e);
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      return new DrawingFailed(
          place,
          "\"" + e.getBlamedExpressionString() + "\" has no value",
          "see whether it is spelt right; if it may be missing, ask first: <#if … ??>");
    }
    Throwable cause = e.getCause();
    return cause instanceof NotThere missing
        ? new DrawingFailed(place, missing.getMessage(), missing.advice())
        : new DrawingFailed(
            place, firstLine(e.getMessageWithoutStackTop()), "mend the template at this line");
  }

  /** Where it failed; a macro that was called without what it needs failed where it was called. */
  private static Location place(Templates templates, TemplateException e) {
    if (String.valueOf(e.getMessageWithoutStackTop()).startsWith("When calling macro")) {
      Matcher call = CALL.matcher(e.getFTLInstructionStack());
      if (call.find()) {
        int line = Integer.parseInt(call.group(2));
        int column = Integer.parseInt(call.group(3));
        return place(templates.file(call.group(1)), line, column, line, column);
      }
    }
    String name = e.getTemplateSourceName();
    if (name == null || e.getLineNumber() == null) {
      return templates.file(name == null ? "" : name).start();
    }
    return place(
        templates.file(name),
        e.getLineNumber(),
        e.getColumnNumber(),
        e.getEndLineNumber(),
        e.getEndColumnNumber());
  }

  private static Location place(TextFile file, int line, int column, int endLine, int endColumn) {
    Location whole = file.line(line);
    int from = Math.min(whole.to(), whole.from() + Math.max(0, column - 1));
    int to = endLine == line
        ? Math.min(whole.to(), whole.from() + Math.max(column, endColumn))
        : whole.to();
    return file.at(from, Math.max(from, to));
  }

  private static String firstLine(String message) {
    return String.valueOf(message).strip().lines().findFirst().orElse("it cannot be drawn");
  }
}
