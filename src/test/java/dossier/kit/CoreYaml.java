package dossier.kit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML with the types that an editor sees in it: those of the core schema of YAML 1.2. */
public final class CoreYaml {
  private CoreYaml() {}

  /** What a text is. */
  public static JsonElement read(String text) {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return Optional.ofNullable(yaml.compose(new StringReader(text)))
        .map(CoreYaml::json)
        .orElse(JsonNull.INSTANCE);
  }

  private static JsonElement json(Node node) {
    if (node instanceof MappingNode mapping) {
      JsonObject object = new JsonObject();
      mapping
          .getValue()
          .forEach(tuple -> object.add(name(tuple.getKeyNode()), json(tuple.getValueNode())));
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      JsonArray array = new JsonArray();
      sequence.getValue().forEach(item -> array.add(json(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        ? plain(scalar.getValue())
        : new JsonPrimitive(scalar.getValue());
  }

  private static String name(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : key.toString();
  }

  private static JsonElement plain(String text) {
    if (text.matches("|~|null|Null|NULL")) {
      return JsonNull.INSTANCE;
    }
    if (text.matches("true|True|TRUE|false|False|FALSE")) {
      return new JsonPrimitive(Boolean.valueOf(text));
    }
    if (text.matches("0x[0-9a-fA-F]+")) {
      return new JsonPrimitive(new BigInteger(text.substring(2), 16));
    }
    if (text.matches("0o[0-7]+")) {
      return new JsonPrimitive(new BigInteger(text.substring(2), 8));
    }
    return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
        ? new JsonPrimitive(new BigDecimal(text))
        : new JsonPrimitive(text);
  }
}
