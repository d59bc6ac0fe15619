package dossier.content;

import dossier.content.Header.Alias;
import dossier.markdown.Body;
import dossier.markdown.Markdown;
import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads single values, and tells of those that are something else than they should be. */
record NodeReader(YamlText yaml, Problems problems) {
  private static final Pattern MARKUP =
      Pattern.compile("!?\\[\\[[^\\]]*\\]\\]|\\[@[^\\]]*\\]|\\[\\^[^\\]]*\\]|\\]\\([^)]*\\)");
  private static final int LONGEST = 10_000;

  /** Where a value stands. */
  Location place(Node node) {
    return yaml.place(node);
  }

  /** One paragraph of Markdown. */
  Body prose(Node node) {
    return words(node)
        .map(text -> Markdown.prose(Excerpt.read(text, yaml.place(node)), problems))
        .orElse(Body.EMPTY);
  }

  /** A text for readers, of which YAML has taken nothing for a comment. */
  Optional<String> words(Node node) {
    Optional<String> words = scalar(node);
    if (words.isPresent()) {
      Scalars.checkWhole((ScalarNode) node, yaml, problems);
    }
    return words;
  }

  /** A text for readers in which no sign means anything. */
  Optional<String> plain(Node node) {
    Optional<String> words = words(node);
    words
        .map(MARKUP::matcher)
        .filter(Matcher::find)
        .ifPresent(found -> problems.error(
            "markup-in-plain-text",
            yaml.place(node),
            "readers would see " + found.group() + " as it stands: this key holds plain words",
            "take it out, or say it in the text below the second ---"));
    return words;
  }

  /** A text. */
  Optional<String> scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return text(scalar);
    }
    boolean link = yaml.place(node).text().startsWith("[[");
    wrongType(
        node,
        "a text",
        link
            ? "put a text that begins with [[ between quotation marks"
            : "write it on one line, or behind >- on the lines below");
    return Optional.empty();
  }

  private Optional<String> text(ScalarNode node) {
    String text = node.getValue().strip();
    if (text.length() > LONGEST) {
      problems.error(
          "too-long",
          yaml.firstLine(node),
          "this text is longer than " + LONGEST + " characters",
          "shorten it, or move it into the body of the page");
      return Optional.empty();
    }
    if (node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
      HiddenCharacters.tell(Excerpt.read(text, yaml.place(node)), problems);
    }
    return Optional.of(HiddenCharacters.isBlank(text) ? "" : text);
  }

  /** Tells that something else should stand here. */
  void wrongType(Node node, String what, String advice) {
    problems.error("wrong-type", yaml.firstLine(node), "here should stand " + what, advice);
  }

  /** A text of a certain form. */
  <T> Optional<T> read(Node node, Form<T> form) {
    Optional<String> text = scalar(node);
    Optional<T> value = text.flatMap(form::read);
    if (text.isPresent() && value.isEmpty()) {
      problems.error(
          "bad-value",
          yaml.place(node),
          "\"" + text.get() + "\" is not " + form.what(),
          form.advice());
    }
    return value;
  }

  /** An id, told of where it cannot be one. */
  Optional<String> id(Node node) {
    Optional<String> id = words(node);
    id.ifPresent(text -> Ids.check(text, yaml.place(node), problems));
    return id;
  }

  /** An old address; nothing where it cannot have been one, which has been told. */
  Optional<Alias> alias(Node node) {
    Optional<String> path = words(node);
    Optional<String> good = path.flatMap(Form.ALIAS::read);
    if (path.isPresent() && good.isEmpty()) {
      problems.error(
          "bad-alias",
          yaml.place(node),
          "\"" + path.get() + "\" cannot have been an address of this site",
          Form.ALIAS.advice());
    }
    return good.map(address -> new Alias(address, yaml.place(node)));
  }

  /** One of the words that a key may have; nothing where it is another, which has been told. */
  Optional<String> choice(String key, Node node, List<String> words) {
    Optional<String> written = scalar(node);
    written
        .filter(word -> !words.contains(word))
        .ifPresent(word -> problems.unknown(
            "bad-value",
            yaml.place(node),
            "\"" + word + "\" is no " + key + " that Dossier knows",
            word,
            words));
    return written.filter(words::contains);
  }

  /** The name of an entry of a kind. */
  Ref ref(Node node, Kind kind) {
    String name = scalar(node).orElse("");
    String prefix = kind.folder() + "/";
    return Ref.to(
        name.isEmpty() || name.startsWith(prefix) ? name : prefix + name, yaml.place(node));
  }

  /** Tells of a list of sources that holds none. */
  void tellNoSource(Node node) {
    if (node instanceof SequenceNode list) {
      problems.error(
          "no-evidence",
          yaml.place(list),
          "this names no source",
          "name at least one: sources: [some-source]; or take out what nobody can check");
    }
  }

  /**
   * A group of keys.
   *
   * @param lead the key whose value alone may stand for the whole group, or empty
   */
  Optional<MappingNode> mapping(Node node, String lead) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    if (node instanceof ScalarNode value && !lead.isEmpty()) {
      return Optional.of(alone(lead, value));
    }
    wrongType(
        node,
        lead.isEmpty() ? "a group of keys" : "a name or a group of keys",
        "write name: value lines, indented under it");
    return Optional.empty();
  }

  private static MappingNode alone(String key, ScalarNode value) {
    ScalarNode name =
        new ScalarNode(Tag.STR, key, value.getStartMark(), value.getEndMark(), ScalarStyle.PLAIN);
    return new MappingNode(Tag.MAP, List.of(new NodeTuple(name, value)), FlowStyle.BLOCK);
  }

  /** A list, each item read by a function. */
  <T> List<T> items(String key, Node node, Function<Node, T> read) {
    if (node instanceof SequenceNode sequence) {
      List<T> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        if (AskedKeys.isEmpty(item)) {
          problems.error(
              "empty-item",
              yaml.place(item),
              "this item of the list is empty",
              "fill it or take it out");
        } else {
          items.add(read.apply(item));
        }
      }
      return items;
    }
    wrongType(
        node, "a list", "write " + key + ": [one, two], or each item on a line behind a dash");
    return List.of();
  }
}
