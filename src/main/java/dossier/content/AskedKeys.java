package dossier.content;

import dossier.content.Shape.Asked;
import dossier.content.Shape.Items;
import dossier.text.HiddenCharacters;
import dossier.text.Location;
import dossier.text.Nearest;
import dossier.text.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys and values of one YAML mapping, and a memory of what was asked for: what was asked for and is not there is
 * missing, what is there and was not asked for is unknown.
 */
final class AskedKeys {
  private final YamlText yaml;
  private final Location location;
  private final Problems problems;
  private final boolean unreadable;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> names = new LinkedHashMap<>();
  private final Map<String, Asked> asked = new LinkedHashMap<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private AskedKeys(YamlText yaml, Location location, Problems problems, boolean unreadable) {
    this.yaml = yaml;
    this.location = location;
    this.problems = problems;
    this.unreadable = unreadable;
  }

  static AskedKeys of(YamlText yaml, MappingNode node, Location location, Problems problems) {
    AskedKeys keys = new AskedKeys(yaml, location, problems, false);
    node.getValue().forEach(keys::add);
    return keys;
  }

  boolean isUnreadable() {
    return unreadable;
  }

  /** Has no key and misses none. */
  static AskedKeys unreadable(YamlText yaml, Location location, Problems problems) {
    return new AskedKeys(yaml, location, problems, true);
  }

  private void add(NodeTuple tuple) {
    Node key = tuple.getKeyNode();
    String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (name.isEmpty()) {
      problems.error("wrong-type", yaml.place(key), "a key must be a word", "write name: value");
    } else if (names.putIfAbsent(name, key) != null) {
      problems.error(
          "duplicate-key",
          yaml.place(key),
          "the key \"" + name + "\" stands here twice",
          "keep one of them; the first is on line "
              + yaml.place(names.get(name)).line());
    } else if (!isEmpty(tuple.getValueNode())) {
      values.put(name, tuple.getValueNode());
    }
  }

  /** Blank, or YAML's words for nothing. */
  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (HiddenCharacters.isBlank(scalar.getValue())
            || (scalar.getScalarStyle() == ScalarStyle.PLAIN
                && Set.of("~", "null").contains(scalar.getValue())));
  }

  /** The value of a key as it stands there, without asking for it. */
  Optional<Node> peek(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key that may be there. */
  Optional<Node> value(String key, Shape shape) {
    asked.put(key, new Asked(shape, false, ""));
    return peek(key);
  }

  /** The value of a key that must be there. */
  Optional<Node> required(String key, Shape shape) {
    return requiredUnless("", false, key, shape);
  }

  /** The value of a key that must be there and, where it is a list, hold at least one text. */
  Optional<Node> filled(String key) {
    Optional<Node> value = required(key, new Items(Shape.TEXT, 1, Integer.MAX_VALUE));
    if (value.orElse(null) instanceof SequenceNode list && list.getValue().isEmpty()) {
      missing.add(key);
    }
    return value;
  }

  /** The value of a key that must be there unless a flag is set. */
  Optional<Node> requiredUnless(String flag, boolean isSet, String key, Shape shape) {
    asked.put(key, new Asked(shape, true, flag));
    Optional<Node> value = peek(key);
    if (value.isEmpty() && !isSet && !unreadable) {
      missing.add(key);
    }
    return value;
  }

  /** What has been asked for so far. */
  Map<String, Asked> asked() {
    return Collections.unmodifiableMap(asked);
  }

  /** Tells of every key that nobody asked for, and of those that are missing and not just misspelt. */
  void done() {
    names.forEach((name, node) -> {
      if (!asked.containsKey(name)) {
        problems.unknown(
            "unknown-key",
            yaml.place(node),
            "no key here is called \"" + name + "\"",
            name,
            open());
        Nearest.to(name, open()).ifPresent(missing::remove);
      }
    });
    missing.forEach(this::tellMissing);
  }

  private void tellMissing(String key) {
    Node name = names.get(key);
    if (name == null) {
      int end = location.from() + location.lineText().length() + 1 - location.column();
      problems.error(
          "missing-key",
          location.file().at(location.from(), Math.max(location.from(), end)),
          "the key \"" + key + "\" is missing",
          "add " + key + ": …");
    } else {
      problems.error(
          "missing-key",
          yaml.place(name),
          "the key \"" + key + "\" is empty",
          "write something behind it");
    }
  }

  /** The keys that may still be added: suggesting one that stands there already would not help. */
  private List<String> open() {
    List<String> open =
        asked.keySet().stream().filter(key -> !names.containsKey(key)).toList();
    return open.isEmpty() ? List.copyOf(asked.keySet()) : open;
  }
}
