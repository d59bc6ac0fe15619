package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says what a YAML reader's complaint means to somebody who never heard of YAML. The reader stumbles where its
 * grammar breaks, which is often a line below the mistake; the lines themselves tell more than its sentence.
 */
final class YamlErrors {
  private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:- +)?[a-z-]+:[^\\s:/].*");
  private static final Pattern NO_COLON = Pattern.compile("\\s*[A-Za-z][A-Za-z-]*( [^:]*)?");
  private static final Pattern VALUE = Pattern.compile("\\s*+(?:- +)*+(?:[A-Za-z-]++:\\s+)?"
      + "([\\[{&*!%@`|>\"'“‘\\t]|(?<=:\\s)(?:[-?](?=\\s)|[\\]},])).*");

  private static final Pattern BACKSLASH = Pattern.compile("\\\\");
  private static final Pattern ENCODED_TAG = Pattern.compile("![^\\s%]*+%\\p{XDigit}{2}\\S*+");

  /** What is wrong, and what to do about it. */
  private record Words(String what, String advice) {}

  private static final Words ESCAPE = new Words(
      "between double quotation marks \\ begins a sign of its own",
      "put the text between ' and ', or write \\\\ for each");

  private final YamlText yaml;
  private final Problems problems;

  private YamlErrors(YamlText yaml, Problems problems) {
    this.yaml = yaml;
    this.problems = problems;
  }

  static void tell(YAMLException e, YamlText yaml, Problems problems) {
    YamlErrors errors = new YamlErrors(yaml, problems);
    if (e instanceof MarkedYAMLException marked) {
      errors.tell(marked);
    } else if (e instanceof ReaderException character) {
      errors.tell(character);
    } else if (e.getCause() instanceof IllegalArgumentException unmade) {
      errors.tell(unmade);
    } else {
      errors.tell(
          yaml.start(),
          "it is nested or repeated beyond all measure",
          "write plain name: value lines, with lists and groups a few levels deep at most");
    }
  }

  /** What the reader makes signs and tags of, and cannot: {@code "\\x} at the end of a text, {@code !a%20}. */
  private void tell(IllegalArgumentException e) {
    boolean escape = e instanceof NumberFormatException;
    Words words = escape ? ESCAPE : words("!", false);
    tell(yaml.last(escape ? BACKSLASH : ENCODED_TAG), words.what(), words.advice());
  }

  private void tell(ReaderException e) {
    tell(
        yaml.character(e.getPosition()),
        "here stands the invisible character U+" + hex(e.getCodePoint()),
        "take it out");
  }

  private static String hex(int codePoint) {
    return HexFormat.of().withUpperCase().toHexDigits(codePoint, 4);
  }

  private void tell(MarkedYAMLException e) {
    Location place = yaml.place(mark(e));
    Location above = lineAbove(place);
    if (NO_SPACE.matcher(above.text()).matches() && isAboutColons(e)) {
      int colon = above.from() + above.text().indexOf(':');
      tell(
          above.file().at(colon, colon + 2),
          "behind this colon there is no space",
          "write name: value, with a space behind the colon");
      return;
    }
    boolean beside = indent(above.text()) == indent(place.lineText());
    if (NO_COLON.matcher(above.text()).matches() && beside && isAboutColons(e)) {
      tell(above, "this line has no colon", "write name: value, with a colon and a space between");
      return;
    }
    Words words = words(e, place, above);
    tell(place, words.what(), words.advice());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static boolean isAboutColons(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    return problem.contains("mapping values are not allowed")
        || problem.contains("could not find expected ':'");
  }

  /** What was never closed is wrong where it was opened; all else where the reader stumbled. */
  private static Mark mark(MarkedYAMLException e) {
    boolean open = context(e).contains("quoted scalar") || context(e).contains("flow");
    return e.getProblemMark() == null || (open && e.getContextMark() != null)
        ? e.getContextMark()
        : e.getProblemMark();
  }

  private static String context(MarkedYAMLException e) {
    return String.valueOf(e.getContext());
  }

  private static Words words(MarkedYAMLException e, Location place, Location above) {
    Matcher value = VALUE.matcher(place.lineText());
    String sign = value.matches() ? value.group(1) : "";
    String problem = String.valueOf(e.getProblem());
    if (context(e).contains("quoted scalar")) {
      return problem.contains("escape")
          ? ESCAPE
          : new Words(
              "this quotation mark is never closed",
              "write the second quotation mark, or take this one off");
    }
    if (place.lineText().startsWith("\t") || sign.equals("\t") || problem.contains("'\\t")) {
      return new Words("here stands a tab", "use spaces, not tabs");
    }
    if (!sign.isEmpty()) {
      return words(sign, context(e).contains("flow"));
    }
    if (problem.contains("mapping values are not allowed")) {
      return new Words(
          "here a colon may not stand",
          "put a text that holds \": \" in quotation marks; begin a key where the key above begins");
    }
    if (problem.contains("another document")) {
      return new Words("this line begins a second list", "take it out");
    }
    if (above.text().isBlank() || place.lineText().isBlank()) {
      return new Words(
          "it breaks off here", "look at the lines above: indentation, quotation marks, brackets");
    }
    return new Words(
        "this does not go on from the line above",
        "look at this line and the one above: a key begins where the key above begins");
  }

  /** What is wrong with a value that begins with one of YAML's own signs. */
  private static Words words(String sign, boolean isOpen) {
    return switch (sign) {
      case "\"", "'" ->
        new Words(
            "behind the second quotation mark nothing may follow",
            "a text in quotation marks ends with the second mark: put the whole text between "
                + (sign.equals("\"") ? "' and '" : "\" and \"") + ", or take the marks off");
      case "“", "‘" ->
        new Words(
            "curly quotation marks do not hold a text together",
            "put the whole text between straight quotation marks, ' and '");
      case "[", "{" ->
        new Words(
            isOpen
                ? "this bracket is never closed, or lacks a comma"
                : "behind the closing bracket nothing may follow",
            "put a text that begins with " + sign + " between quotation marks"
                + (isOpen ? "; close a list with " + (sign.equals("[") ? "]" : "}") : ""));
      default ->
        new Words(
            "a text may not begin with " + sign,
            "put a text that begins with " + sign + " between quotation marks");
    };
  }

  /** The last line before a place that is not blank; an empty place where there is none. */
  private static Location lineAbove(Location place) {
    for (int number = place.line() - 1; number > 0; number--) {
      Location line = place.file().line(number);
      if (!line.text().isBlank()) {
        return line;
      }
    }
    return place.file().at(0, 0);
  }

  private void tell(Location place, String what, String advice) {
    problems.error("bad-yaml", place, "this cannot be read as YAML: " + what, advice);
  }
}
