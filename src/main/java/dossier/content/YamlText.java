package dossier.content;

import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The stretch of a file that is YAML 1.1. Only its nodes are used, never the values that YAML would make of
 * them, so that {@code NO} stays a country and {@code 2008-04} a month.
 */
final class YamlText {

  private static final Resolver TAGS = new Resolver();
  private static final Node EMPTY =
      new SequenceNode(Tag.SEQ, List.of(), DumperOptions.FlowStyle.FLOW);

  private final TextFile file;
  private final int from;
  private final int to;
  private final int[] characters;

  /**
   * A stretch.
   *
   * @param file the file
   * @param from where the YAML begins
   * @param to where it ends
   */
  YamlText(TextFile file, int from, int to) {
    this.file = file;
    this.from = from;
    this.to = to;
    this.characters = characters(text());
  }

  /** Where each code point of a text begins, and where the last one ends; a reader of YAML counts in these. */
  private static int[] characters(String text) {
    int[] starts = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + Character.charCount(text.codePointAt(starts[i - 1]));
    }
    return starts;
  }

  /** Reads it, an empty text as an empty list; nothing where the author has been told why it cannot be read. */
  Optional<Node> read(Problems problems) {
    try {
      Optional<Node> node = Optional.ofNullable(compose(text()));
      HiddenCharacters.tell(Excerpt.read(text(), file.at(from, to)), problems);
      return node.isEmpty() || Scalars.areWrittenOut(node.get(), this, problems)
          ? Optional.of(node.orElse(EMPTY))
          : Optional.empty();
    } catch (YAMLException e) {
      YamlErrors.tell(e, this, problems);
    }
    return Optional.empty();
  }

  /** Reads it as name: value lines; nothing where the author has been told why it cannot be read so. */
  Optional<MappingNode> mapping(Problems problems) {
    Optional<Node> node = read(problems);
    if (node.isPresent() && !(node.get() instanceof MappingNode)) {
      problems.error(
          "wrong-type", start(), "here should stand name: value lines", "write title: …");
    }
    return node.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
  }

  /**
   * What {@code Yaml.compose} does, without all that would make values of the nodes. It makes signs and tags of what it reads
   * without asking whether one can be made.
   */
  private static @Nullable Node compose(String text) {
    LoaderOptions limits = limits();
    Parser parser = new ParserImpl(new StreamReader(new StringReader(text)), limits);
    try {
      return new Composer(parser, TAGS, limits).getSingleNode();
    } catch (IllegalArgumentException e) {
      throw new YAMLException(e);
    }
  }

  /** The file. */
  TextFile file() {
    return file;
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
    int first = offset(index);
    return file.at(first, Math.min(first + 1, to));
  }

  /** What stands between the end of a node and the end of its line. */
  String behind(Node node) {
    int end = offset(node.getEndMark().getIndex());
    int line = file.text().indexOf('\n', end);
    return file.text().substring(end, line < 0 || line > to ? Math.max(end, to) : line);
  }

  /** The last place of a look; the first line where there is none. */
  Location last(Pattern look) {
    return look.matcher(text())
        .results()
        .reduce((one, next) -> next)
        .map(found -> file.at(from + found.start(), from + found.end()))
        .orElse(start());
  }

  /** The first line of the YAML. */
  Location start() {
    int end = file.text().indexOf('\n', from);
    return file.at(from, Math.max(from, Math.min(to, end < 0 ? to : end)));
  }

  private Location place(Mark start, Mark end) {
    int first = offset(start.getIndex());
    return file.at(first, Math.max(first, offset(end.getIndex())));
  }

  private int offset(int character) {
    return from + characters[Math.min(character, characters.length - 1)];
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
