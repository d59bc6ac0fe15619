package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Tells where YAML takes away some of what an author wrote, which it does without a word. */
final class Scalars {
  private static final Set<Character> TAKEN = Set.of('!', '&');

  private Scalars() {}

  /** A text that begins with an exclamation mark or an ampersand loses its first word. */
  static void checkPlain(ScalarNode node, YamlText yaml, Problems problems) {
    Location place = yaml.place(node);
    if (!place.text().isEmpty() && TAKEN.contains(place.text().charAt(0))) {
      String word = place.text().split("\\s", 2)[0];
      problems.error(
          "cut-off-text",
          place.file().at(place.from(), place.from() + word.length()),
          "YAML takes \"" + word + "\" for a sign of its own, and it would be lost",
          "put the text between quotation marks");
    }
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
