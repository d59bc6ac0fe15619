package dossier.kit;

import dossier.kit.Guide.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a guide says of the keys of one kind, and the YAML of an entry that has all of them.
 *
 * @param place the folder or file that the keys are for
 * @param rows one for each key, a group before its own keys
 */
public record KeyTable(String place, List<Row> rows) {
  private static final String STEP = " › ";

  /**
   * What is said of one key.
   *
   * @param path the key, behind those of the groups around it
   * @param needed {@code yes}, {@code instead of …} or empty
   * @param form what its value may be
   * @param meaning what it is for
   * @param example such a value; empty for a group
   */
  public record Row(String path, String needed, String form, String meaning, String example) {
    /** The group that the key stands in, or empty. */
    public String group() {
      int end = path.lastIndexOf(STEP);
      return end < 0 ? "" : path.substring(0, end);
    }

    /** Its name within the group. */
    public String key() {
      int end = path.lastIndexOf(STEP);
      return end < 0 ? path : path.substring(end + STEP.length());
    }

    /** Whether the entry cannot do without it. */
    public boolean isNeeded() {
      return needed.equals("yes");
    }

    /** The key that it replaces, or empty. */
    public String replaces() {
      return needed.startsWith("instead") ? Guide.code(needed).get(0) : "";
    }

    /** Whether its value is keys of their own, or a list of such. */
    public boolean isGroup() {
      return form.equals("group") || form.equals("name or group") || form.equals("list of groups");
    }
  }

  /** Reads the keys out of a table whose first column says where they belong. */
  public static KeyTable of(Table table) {
    String first = table.head().get(0);
    List<Row> rows = table.rows().stream()
        .map(row -> new Row(
            Guide.code(row.get(0)).get(0),
            table.cell(row, "needed"),
            table.cell(row, "form"),
            table.cell(row, "is").replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1").replace("`", ""),
            String.join("", Guide.code(table.cell(row, "example")))))
        .toList();
    return new KeyTable(first.equals("on every page") ? "" : Guide.code(first).get(0), rows);
  }

  /** These keys and those of another table. */
  public KeyTable with(KeyTable others) {
    return new KeyTable(
        place, Stream.concat(others.rows.stream(), rows.stream()).toList());
  }

  /** The groups that keys stand in, the entry itself among them as the empty one. */
  public List<String> groups() {
    return Stream.concat(Stream.of(""), rows.stream().filter(Row::isGroup).map(Row::path))
        .toList();
  }

  /** The keys of one group. */
  public List<Row> in(String group) {
    return rows.stream().filter(row -> row.group().equals(group)).toList();
  }

  /** An entry with every key at its example, those aside that would replace another. */
  public Map<String, String> entry() {
    Map<String, String> values = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.replaces().isEmpty())
        .forEach(row -> values.put(row.path(), row.isGroup() ? "" : row.example()));
    return values;
  }

  /** An entry as YAML, of the keys that have a value; a group with a value of its own is not asked for its keys. */
  public String yaml(Map<String, String> values) {
    return String.join("\n", lines("", values)) + "\n";
  }

  private List<String> lines(String group, Map<String, String> values) {
    List<String> lines = new ArrayList<>();
    for (Row row : in(group)) {
      String value = values.get(row.path());
      if (value == null) {
        continue;
      }
      lines.add((row.key() + ": " + value).stripTrailing());
      if (row.isGroup() && value.isEmpty()) {
        String opening = row.form().equals("list of groups") ? "  - " : "  ";
        lines.addAll(indented(opening, lines(row.path(), values)));
      }
    }
    return lines;
  }

  private static List<String> indented(String first, List<String> lines) {
    String other = " ".repeat(first.length());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> (i == 0 ? first : other) + lines.get(i))
        .toList();
  }
}
