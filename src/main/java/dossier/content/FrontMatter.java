package dossier.content;

import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The YAML between two lines of {@code ---} at the head of a page.
 *
 * @param keys its keys
 * @param bodyFrom where the body begins
 */
record FrontMatter(Keys keys, int bodyFrom) {
  private static final String FENCE = "---";

  /** Reads it; nothing where it has no end, so that there is no telling where the body begins. */
  static Optional<FrontMatter> of(TextFile file, Problems problems) {
    String text = file.text();
    if (!isFence(text, 0)) {
      problems.error(
          "no-front-matter",
          file.start(),
          "a page begins with a line of --- and its title",
          "write ---, then title: … and summary: …, then --- again");
      return Optional.of(unreadable(file, 0, problems));
    }
    int from = text.indexOf('\n') + 1;
    int close = from;
    while (close > 0 && !isFence(text, close)) {
      close = text.indexOf('\n', close) + 1;
    }
    if (close == 0) {
      problems.error(
          "no-front-matter",
          file.start(),
          "the keys that begin here have no end",
          "put --- on a line of its own behind the last key");
      return Optional.empty();
    }
    int end = text.indexOf('\n', close);
    int body = end < 0 ? text.length() : end + 1;
    return Optional.of(read(new YamlText(file, from, close), body, problems));
  }

  private static boolean isFence(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end).stripTrailing().equals(FENCE);
  }

  private static FrontMatter read(YamlText yaml, int bodyFrom, Problems problems) {
    Optional<Node> node = yaml.read(problems);
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      return new FrontMatter(Keys.of(yaml, mapping, yaml.file().start(), problems), bodyFrom);
    }
    if (node.isPresent()) {
      problems.error(
          "wrong-type",
          yaml.start(),
          "here should stand name: value lines",
          "write title: …, summary: … and the other keys of this kind");
    }
    return unreadable(yaml.file(), bodyFrom, problems);
  }

  private static FrontMatter unreadable(TextFile file, int bodyFrom, Problems problems) {
    YamlText nothing = new YamlText(file, 0, 0);
    return new FrontMatter(Keys.unreadable(nothing, file.start(), problems), bodyFrom);
  }
}
