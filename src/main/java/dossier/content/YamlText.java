package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The stretch of a file that is YAML 1.1. Only its nodes are used, never the values that YAML would make of
 * them, so that {@code NO} stays a country and {@code 2008-04} a month.
 *
 * @param file the file
 * @param from where the YAML begins
 * @param to where it ends
 */
record YamlText(TextFile file, int from, int to) {

  private static final Node EMPTY =
      new SequenceNode(Tag.SEQ, List.of(), DumperOptions.FlowStyle.FLOW);

  /** Reads it, an empty text as an empty list; nothing where the author has been told why it cannot be read. */
  Optional<Node> read(Problems problems) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(limits()));
      return Optional.of(
          Optional.ofNullable(yaml.compose(new StringReader(text()))).orElse(EMPTY));
    } catch (MarkedYAMLException e) {
      Mark mark = mark(e);
      problems.error("bad-yaml", place(mark, mark), sentence(e), advice(e));
    } catch (YAMLException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      problems.error("bad-yaml", start(), "this is no YAML: " + message, "take the character out");
    }
    return Optional.empty();
  }

  /** What was never closed is wrong where it was opened; all else where the reader stumbled. */
  private static Mark mark(MarkedYAMLException e) {
    boolean open = String.valueOf(e.getContext()).contains("quoted scalar");
    return e.getProblemMark() == null || (open && e.getContextMark() != null)
        ? e.getContextMark()
        : e.getProblemMark();
  }

  /** Where a node stands. */
  Location place(Node node) {
    return place(node.getStartMark(), node.getEndMark());
  }

  /** The first line of the YAML. */
  Location start() {
    int end = file.text().indexOf('\n', from);
    return file.at(from, Math.max(from, Math.min(to, end < 0 ? to : end)));
  }

  private Location place(Mark start, Mark end) {
    int first = offset(start);
    return file.at(first, Math.max(first, offset(end)));
  }

  private int offset(Mark mark) {
    int length = file.text().codePointCount(from, to);
    return file.text().offsetByCodePoints(from, Math.min(mark.getIndex(), length));
  }

  private String text() {
    return file.text().substring(from, to);
  }

  private static String sentence(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext().strip() + ", ";
    return "this cannot be read as YAML: " + context + e.getProblem();
  }

  private static String advice(MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("mapping values are not allowed")) {
      return "put a text that holds \": \" in quotation marks; begin a key where the key above begins";
    }
    if (problem.contains("cannot start any token")) {
      return "use spaces, not tabs, and put a text that begins with @ or ` in quotation marks";
    }
    return "look at this line and the one above: indentation, quotation marks, brackets";
  }

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(20);
    limits.setMaxAliasesForCollections(20);
    limits.setCodePointLimit(Integer.MAX_VALUE);
    return limits;
  }
}
