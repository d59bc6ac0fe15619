package dossier.content;

import dossier.markdown.Body;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The entries of {@code timeline.yaml} or {@code glossary.yaml}.
 *
 * @param entries those that could be read
 * @param isWhole whether these are all of them
 */
record DataFile(List<Entry> entries, boolean isWhole) {

  /** A file of which nothing could be read. */
  static final DataFile UNREAD = new DataFile(List.of(), false);

  DataFile {
    entries = List.copyOf(entries);
  }

  /** Reads a file that holds a list of entries of one kind. */
  static DataFile read(Kind kind, TextFile file, Problems problems) {
    YamlText yaml = new YamlText(file, 0, file.text().length());
    Optional<Node> node = yaml.read(problems);
    if (node.isEmpty()) {
      return UNREAD;
    }
    if (!(node.get() instanceof SequenceNode list)) {
      problems.error(
          "wrong-type",
          yaml.start(),
          "here should stand a list of " + kind.word() + "s",
          "put each behind a dash: - " + firstKey(kind) + ": …");
      return UNREAD;
    }
    List<Entry> entries = new ArrayList<>();
    for (Node item : list.getValue()) {
      entry(kind, yaml, item, problems).ifPresent(entries::add);
    }
    return new DataFile(entries, entries.size() == list.getValue().size());
  }

  /** Reads the keys of one entry, its own id among them. */
  static Entry item(Kind kind, Keys keys, Problems problems) {
    String id = kind == Kind.EVENT ? EntryReader.eventId(keys) : keys.id("id");
    return EntryReader.read(kind, id, keys, Body.EMPTY, problems);
  }

  private static String firstKey(Kind kind) {
    return kind == Kind.EVENT ? "title" : "id";
  }

  private static Optional<Entry> entry(Kind kind, YamlText yaml, Node item, Problems problems) {
    if (!(item instanceof MappingNode mapping)) {
      problems.error(
          "wrong-type",
          yaml.firstLine(item),
          "here should stand the keys of one " + kind.word(),
          "write name: value lines behind the dash: - " + firstKey(kind) + ": …");
      return Optional.empty();
    }
    Keys keys = Keys.of(yaml, mapping, yaml.place(mapping), problems);
    return Optional.of(item(kind, keys, problems)).filter(read -> !read.id().isEmpty());
  }
}
