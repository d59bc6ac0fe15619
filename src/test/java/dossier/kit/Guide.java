package dossier.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A guide in Markdown, taken apart so that a test can do what it says. A fenced block below a bold path is that file; one
 * below a bold path "with a mistake" stands in its place for a moment. A block of {@code sh} is run; a block of
 * {@code text} is what the run or the mistake before it prints. Any other block is a piece of a page.
 *
 * @param prose all but its fenced blocks
 * @param examples its fenced blocks, in order
 * @param tables its tables, in order
 */
public record Guide(String prose, List<Example> examples, List<Table> tables) {
  private static final Pattern FENCE = Pattern.compile(
      "(?ms)^(?:\\*\\*`([^`\n]+)`(, with a mistake)?\\*\\*\n\n)?(`{3,})(\\w*)\n(.*?)^\\3\n");
  private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|.*\n)+");
  private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`) ?(.+?) ?(?<!`)\\1(?!`)");

  /**
   * One fenced block.
   *
   * @param path the file that it is, or empty
   * @param isMistaken whether it is there to show a mistake
   * @param language the word behind the fence, or empty
   * @param text what stands in it
   */
  public record Example(String path, boolean isMistaken, String language, String text) {
    /** Whether it is a piece of a page, in a language. */
    public boolean isPiece(String wanted) {
      return path.isEmpty() && language.equals(wanted);
    }
  }

  /** A table: its head and its other rows, each a list of cells. */
  public record Table(List<String> head, List<List<String>> rows) {
    /** One cell of a row. */
    public String cell(List<String> row, String name) {
      return row.get(head.indexOf(name));
    }

    /** Whether it has a column. */
    public boolean has(String name) {
      return head.contains(name);
    }
  }

  /** Reads a guide. */
  public static Guide read(Path file) throws IOException {
    String text = Files.readString(file);
    List<Example> examples = FENCE
        .matcher(text)
        .results()
        .map(block -> new Example(
            Optional.ofNullable(block.group(1)).orElse(""),
            block.group(2) != null,
            block.group(4),
            block.group(5)))
        .toList();
    String prose = FENCE.matcher(text).replaceAll("");
    List<Table> tables = TABLE
        .matcher(prose)
        .results()
        .map(lines -> table(lines.group().lines()))
        .toList();
    return new Guide(prose, examples, tables);
  }

  /** What the guide says is printed by an example: the next block, if it is a text. Empty otherwise. */
  public String printedBy(int example) {
    return examples.stream()
        .skip(example + 1L)
        .limit(1)
        .filter(next -> next.isPiece("text"))
        .map(Example::text)
        .collect(Collectors.joining());
  }

  /**
   * The keys of each kind and of the settings, as the tables with a column "needed" have them; on pages with a file of
   * their own, with the keys that all of them have.
   */
  public List<KeyTable> keyTables() {
    List<KeyTable> written =
        tables.stream().filter(table -> table.has("needed")).map(KeyTable::of).toList();
    KeyTable every = written.get(0);
    return Stream.concat(
            Stream.of("background/", "pages/").map(place -> new KeyTable(place, every.rows())),
            written.stream()
                .skip(1)
                .map(table -> table.place().endsWith(".yaml") ? table : table.with(every)))
        .toList();
  }

  private static Table table(Stream<String> lines) {
    List<List<String>> rows = lines.map(Guide::cells).toList();
    return new Table(rows.get(0), rows.subList(2, rows.size()));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.replace("\\|", "|").strip())
        .toList();
  }

  /** The pieces of code in a cell. */
  public static List<String> code(String cell) {
    List<String> code = new ArrayList<>();
    Matcher matcher = CODE.matcher(cell);
    while (matcher.find()) {
      code.add(matcher.group(2));
    }
    return code;
  }
}
