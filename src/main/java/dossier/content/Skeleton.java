package dossier.content;

import dossier.content.KeyGuide.Row;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An entry to begin with: a draft that has every key of its kind. Those that it needs hold the example of the guide for
 * authors; the others are switched off by a number sign. An example that is an id says which kind of entry it must be of:
 * the guide's own would name nothing, or something else that has the same name by chance.
 */
public final class Skeleton {
  private static final String HEAD = """
      # A draft: nothing of it is published while it says draft: true.
      # What stands behind a key is an example; write your own.
      # A key that begins with # is switched off; take the # away to use it.
      """;
  private static final int WIDTH = 96;
  private static final String ID_OF = "(?:list of )?ids? of (?:an? )?";

  private final List<Row> rows;
  private final Kind kind;
  private final String id;
  private final List<String> lines = new ArrayList<>();

  private Skeleton(Kind kind, String id) {
    this.rows = KeyGuide.of(kind);
    this.kind = kind;
    this.id = id;
  }

  /** A page of its own. */
  public static String page(Kind kind, String id) {
    Skeleton skeleton = new Skeleton(kind, id);
    skeleton.group("", "", "", false);
    String text = kind == Kind.QUOTE
        ? "> Here stand the words of the quotation, exactly as the source has them.\n\n"
            + "Say here what they refer to.\n"
        : "The text of the page.\n";
    return "---\n" + HEAD + skeleton.text() + "---\n\n" + text;
  }

  /**
   * A data file with one more entry.
   *
   * @param before what stands in the file; empty where there is none
   */
  public static String added(String before, Kind kind, String id) {
    Skeleton skeleton = new Skeleton(kind, id);
    skeleton.group("", "- ", "  ", false);
    String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    return before + end + (before.isBlank() ? "" : "\n") + HEAD + skeleton.text();
  }

  /** Whether a data file is a list that can be read, so that one more entry can stand behind its last. */
  public static boolean fits(Kind kind, String before, String after) {
    return before.isBlank()
        || count(kind, before) >= 0 && count(kind, after) == count(kind, before) + 1;
  }

  private static int count(Kind kind, String text) {
    Problems problems = new Problems();
    DataFile data = DataFile.read(kind, new TextFile(kind.folder() + ".yaml", text), problems);
    return data.isWhole() ? data.entries().size() : -1;
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }

  /**
   * The keys of one group.
   *
   * @param opening what stands before its first key
   * @param other what stands before the others
   * @param off whether the group is switched off
   */
  private void group(String group, String opening, String other, boolean off) {
    List<Row> keys = rows.stream()
        .filter(row -> row.group().equals(group))
        .sorted(Comparator.comparing(row -> group.isEmpty() || row.isNeeded() ? 0 : 1))
        .toList();
    String before = opening;
    for (Row row : keys) {
      key(row, before, other, off || !isOn(row));
      before = other;
    }
  }

  private void key(Row row, String before, String indent, boolean off) {
    if (indent.isEmpty()) {
      lines.add("");
    }
    boolean inside = off && !indent.isEmpty();
    explain(row, (inside ? "#" : "") + " ".repeat(before.length()) + "# ");
    String value = value(row);
    lines.add((off ? "#" : "") + before + row.key() + ":" + (value.isEmpty() ? "" : " " + value));
    if (row.form().endsWith("group")) {
      group(row.path(), indent + "  ", indent + "  ", off);
    } else if (row.isList()) {
      group(row.path(), indent + "  - ", indent + "    ", off);
    }
  }

  private void explain(Row row, String mark) {
    String needed =
        row.needed().equals("yes") ? "; needed" : row.needed().isEmpty() ? "" : "; " + row.needed();
    String line = mark;
    for (String word : Arrays.asList((row.what() + " (" + row.form() + needed + ")").split(" "))) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.stripTrailing());
        line = mark;
      }
      line += word + " ";
    }
    lines.add(line.stripTrailing());
  }

  private boolean isOn(Row row) {
    return row.isNeeded() || row.path().equals("draft") || row.path().equals("id");
  }

  private String value(Row row) {
    return switch (row.path()) {
      case "id" -> id;
      case "draft" -> "true";
      case "title" -> title();
      case "term" -> title();
      default -> isId(row) ? inList(row, stand(row)) : row.example();
    };
  }

  private static boolean isId(Row row) {
    return row.form().matches(ID_OF + "\\w+");
  }

  /** What stands where an id must be written. */
  private static String stand(Row row) {
    String named = row.form().replaceFirst(ID_OF, "");
    return "which-" + Kind.named(named).map(Kind::word).orElse(named);
  }

  private static String inList(Row row, String value) {
    return row.form().startsWith("list") ? "[" + value + "]" : value;
  }

  /** What stands in an entry of a kind, switched on, where an id must be written. */
  public static List<String> idsToWrite(Kind kind) {
    return KeyGuide.of(kind).stream()
        .filter(row -> row.group().isEmpty() && row.isNeeded() && isId(row))
        .map(Skeleton::stand)
        .distinct()
        .toList();
  }

  /** The id as words, until somebody writes better ones. */
  private String title() {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }

  /** The file inside the content folder in which an entry of a kind stands. */
  public static String file(Kind kind, String id) {
    return kind == Kind.EVENT || kind == Kind.TERM
        ? kind.folder() + ".yaml"
        : kind.folder() + "/" + id + ".md";
  }
}
