package dossier.render;

import dossier.text.Location;
import dossier.text.TextFile;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what FreeMarker's exceptions mean, at the line that a template designer can mend. */
final class TemplateErrors {
  private static final Pattern AT =
      Pattern.compile("\\[in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)\\]");
  private static final Pattern CALL = Pattern.compile("#?@.*" + AT.pattern());

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
        templates.file("").start(), "it cannot be read", "see whether it can be read");
  }

  private static DrawingFailed unreadable(Templates templates, ParseException e) {
    TextFile file = templates.file(e.getTemplateName());
    String said = e.getEditorMessage();
    Location place = UnclosedTag.in(file, said)
        .orElseGet(() -> place(
            file,
            e.getLineNumber(),
            e.getColumnNumber(),
            e.getEndLineNumber(),
            e.getEndColumnNumber()));
    return failed(place, PlainWords.of(said));
  }

  private static DrawingFailed failed(Location place, PlainWords words) {
    return new DrawingFailed(place, words.message(), words.advice());
  }

  private static DrawingFailed failed(Templates templates, TemplateException e) {
    if (e.getCause() instanceof ParseException parse) {
      return unreadable(templates, parse);
    }
    Location place = place(templates, e);
    if (e.getCause() instanceof NotThere missing) {
      return new DrawingFailed(place, missing.getMessage(), missing.advice());
    }
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      return failed(place, PlainWords.noTemplate(missing.getTemplateName(), templates.names()));
    }
    return failed(place, missing(e, place).orElseGet(() -> words(e)));
  }

  /** What to say of a name without a value that was asked for, or given to a function that needs one. */
  private static Optional<PlainWords> missing(TemplateException e, Location place) {
    Stream<String> paths = Stream.empty();
    if (e instanceof InvalidReferenceException) {
      paths = Stream.ofNullable(e.getBlamedExpressionString());
    } else if (e.getCause() instanceof NullPointerException) {
      paths = Arrays.stream(place.text().replaceFirst("^[^(]*\\(", "").split("[,()\\s]+"));
    }
    return paths
        .flatMap(path -> KnownNames.in(path, e.getEnvironment()).stream())
        .findFirst()
        .map(missing -> PlainWords.missing(missing.path(), missing.valid()));
  }

  private static PlainWords words(TemplateException e) {
    return e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
        ? PlainWords.missing(e.getBlamedExpressionString(), List.of())
        : PlainWords.of(e.getMessageWithoutStackTop());
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

  /** Where a template is at this moment; its beginning where that cannot be told. */
  static Location place(Templates templates, Environment drawing, String name) {
    StringWriter stack = new StringWriter();
    try {
      drawing.outputInstructionStack(new PrintWriter(stack));
    } catch (RuntimeException e) {
      // It goes on while it is asked.
    }
    Matcher at = AT.matcher(stack.toString());
    if (!at.find()) {
      return templates.file(name).start();
    }
    int line = Integer.parseInt(at.group(2));
    int column = Integer.parseInt(at.group(3));
    return place(templates.file(at.group(1)), line, column, line, column);
  }

  private static Location place(TextFile file, int line, int column, int endLine, int endColumn) {
    Location whole = file.line(line);
    int from = Math.min(whole.to(), whole.from() + Math.max(0, column - 1));
    int to = endLine == line
        ? Math.min(whole.to(), whole.from() + Math.max(column, endColumn))
        : whole.to();
    return file.at(from, Math.max(from, to));
  }
}
