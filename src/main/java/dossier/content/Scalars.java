package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Tells where YAML takes away some of what an author wrote, or puts it elsewhere too, which it does without a word. */
final class Scalars {
  private static final Set<Character> TAKEN = Set.of('!', '&');

  private Scalars() {}

  /** Whether everything stands where it is meant: no anchors, by which a few lines could mean millions. */
  static boolean areWrittenOut(Node document, YamlText yaml, Problems problems) {
    return areWrittenOut(document, new HashSet<>(), yaml, problems);
  }

  private static boolean areWrittenOut(
      Node node, Set<Node> seen, YamlText yaml, Problems problems) {
    if (!seen.add(node)) {
      return false;
    }
    checkPlain(node, yaml, problems);
    boolean good = node.getAnchor() == null;
    if (good && node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        good &= areWrittenOut(item, seen, yaml, problems);
      }
    } else if (good && node instanceof MappingNode keys) {
      for (var key : keys.getValue()) {
        good &= areWrittenOut(key.getKeyNode(), seen, yaml, problems);
        good &= areWrittenOut(key.getValueNode(), seen, yaml, problems);
      }
    }
    return good;
  }

  /** What begins with an exclamation mark or an ampersand loses its first word. */
  private static void checkPlain(Node node, YamlText yaml, Problems problems) {
    Location place = yaml.place(node);
    if (place.text().isEmpty() || !TAKEN.contains(place.text().charAt(0))) {
      return;
    }
    String word = place.text().split("\\s", 2)[0];
    problems.error(
        "cut-off-text",
        place.file().at(place.from(), place.from() + word.length()),
        "YAML takes \"" + word + "\" for a sign of its own, and it would be lost",
        node instanceof ScalarNode
            ? "put the text between quotation marks"
            : "leave it out, and write what you mean where you mean it");
  }

  /** A text loses all that stands behind a space and a number sign. */
  static void checkWhole(ScalarNode node, YamlText yaml, Problems problems) {
    String behind = yaml.behind(node);
    if (node.getScalarStyle() == ScalarStyle.PLAIN && behind.matches("\\s+#.*")) {
      int from = yaml.place(node).to() + behind.indexOf('#');
      problems.error(
          "cut-off-text",
          yaml.file().at(from, yaml.place(node).to() + behind.stripTrailing().length()),
          "YAML takes this for a comment, and it would be lost",
          "put the text between quotation marks; put a comment on a line of its own");
    }
  }
}
