package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Tells where YAML takes away some of what an author wrote, which it does without a word. */
final class Scalars {
  private static final Map<Character, String> TAKEN = Map.of('!', "tag", '&', "anchor");

  private Scalars() {}

  /** A text that begins with an exclamation mark or an ampersand loses its first word. */
  static void checkPlain(ScalarNode node, YamlText yaml, Problems problems) {
    Location place = yaml.place(node);
    String name = place.text().isEmpty() ? null : TAKEN.get(place.text().charAt(0));
    if (name != null) {
      String word = place.text().split("\\s", 2)[0];
      problems.error(
          "cut-off-text",
          place.file().at(place.from(), place.from() + word.length()),
          "YAML takes \"" + word + "\" for a " + name + ", and it would be lost",
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
