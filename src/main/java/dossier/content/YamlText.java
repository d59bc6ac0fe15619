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
    } catch (YAMLException e) {
      YamlErrors.tell(e, this, problems);
    }
    return Optional.empty();
  }

  /** Where a node stands. */
  Location place(Node node) {
    return place(node.getStartMark(), node.getEndMark());
  }

  /** The first line of a node, for what is wrong with all of it. */
  Location firstLine(Node node) {
    Location place = place(node);
    int end = place.text().indexOf('\n');
    return end < 0 ? place : file.at(place.from(), place.from() + end);
  }

  /** Where the reader was. */
  Location place(Mark mark) {
    return place(mark, mark);
  }

  /** One character, counted from 0 in code points. */
  Location character(int index) {
    int first = file.text().offsetByCodePoints(from, index);
    return file.at(first, Math.min(first + 1, to));
  }

  /** What stands between the end of a node and the end of its line. */
  String behind(Node node) {
    int end = offset(node.getEndMark());
    int line = file.text().indexOf('\n', end);
    return file.text().substring(end, line < 0 || line > to ? Math.max(end, to) : line);
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

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(20);
    limits.setMaxAliasesForCollections(20);
    limits.setCodePointLimit(Integer.MAX_VALUE);
    return limits;
  }
}
