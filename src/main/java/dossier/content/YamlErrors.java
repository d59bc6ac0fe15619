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
  private static final Pattern VALUE =
      Pattern.compile("\\s*(?:- +)*(?:[A-Za-z-]+:\\s+)?([\\[{&*!%@`|>\"'“‘\\t]).*");

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
    } else {
      errors.tell(
          yaml.start(),
          "it is nested or repeated beyond all measure",
          "write plain name: value lines, with lists and groups a few levels deep at most");
    }
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
    String context = e.getContext() == null ? "" : e.getContext().strip() + ", ";
    tell(place, context + e.getProblem(), advice(e, place, above));
  }

  private static boolean isAboutColons(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    return problem.contains("mapping values are not allowed")
        || problem.contains("could not find expected ':'");
  }

  /** What was never closed is wrong where it was opened; all else where the reader stumbled. */
  private static Mark mark(MarkedYAMLException e) {
    boolean open = String.valueOf(e.getContext()).contains("quoted scalar")
        || String.valueOf(e.getContext()).contains("flow");
    return e.getProblemMark() == null || (open && e.getContextMark() != null)
        ? e.getContextMark()
        : e.getProblemMark();
  }

  private static String advice(MarkedYAMLException e, Location place, Location above) {
    Matcher value = VALUE.matcher(place.lineText());
    String sign = value.matches() ? value.group(1) : "";
    String problem = String.valueOf(e.getProblem());
    if (String.valueOf(e.getContext()).contains("quoted scalar")) {
      return "write the second quotation mark, or take this one off";
    }
    if (place.lineText().startsWith("\t") || sign.equals("\t") || problem.contains("'\\t")) {
      return "use spaces, not tabs";
    }
    if (sign.equals("\"") || sign.equals("'")) {
      return "a text in quotation marks ends with the second mark: put the whole text between "
          + (sign.equals("\"") ? "' and '" : "\" and \"")
          + ", or take the marks off";
    }
    if (sign.equals("“") || sign.equals("‘")) {
      return "put the whole text between straight quotation marks, ' and '";
    }
    if (!sign.isEmpty()) {
      return "put a text that begins with " + sign + " between quotation marks";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "put a text that holds \": \" in quotation marks; begin a key where the key above begins";
    }
    if (above.text().isBlank() || place.lineText().isBlank()) {
      return "look at the lines above: indentation, quotation marks, brackets";
    }
    return "look at this line and the one above: a key begins where the key above begins";
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
