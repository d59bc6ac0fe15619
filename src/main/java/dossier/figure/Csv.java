package dossier.figure;

import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of numbers as people keep it: comma-separated values, the first line naming the columns.
 *
 * @param head the names of the columns
 * @param rows the rows beneath, each with as many cells as there are columns
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
record Csv(List<Cell> head, List<List<Cell>> rows) {

  private static final int MOST_CELLS = 20_000;
  private static final Pattern FORMULA = Pattern.compile("[=+@]|-(?!\\d[\\d.,]*+ ?%?$|$)");

  /** What stands between two commas, quotation marks taken off, and where. */
  record Cell(String text, Location location) {}

  Csv {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a file.
   *
   * @param problems told of rows that are too long or too short, of names of columns that are missing or stand there
   *     twice, and of quotation marks that are not closed
   */
  static Csv read(TextFile file, Problems problems) {
    HiddenCharacters.tell(Excerpt.from(file, 0), problems);
    Reader reader = new Reader(file, problems);
    List<List<Cell>> lines = reader.lines();
    if (reader.count > MOST_CELLS) {
      problems.error(
          "too-long",
          file.start(),
          "this file has more than " + MOST_CELLS + " cells, and each would stand on the page",
          "keep the rows and columns that readers need");
      return new Csv(List.of(), List.of());
    }
    lines.forEach(line -> line.forEach(cell -> checkCell(cell, problems)));
    if (lines.size() < 2) {
      problems.error(
          "bad-csv",
          file.start(),
          "this file holds no numbers",
          "name the columns on the first line, and put a row on each line beneath");
      return new Csv(List.of(), List.of());
    }
    List<Cell> head = lines.get(0);
    checkHead(head, problems);
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : lines.subList(1, lines.size())) {
      if (row.size() == head.size()) {
        rows.add(row);
      } else {
        Cell last = row.get(row.size() - 1);
        problems.error(
            "bad-csv",
            last.location(),
            "this row has " + row.size() + " cells, and there are " + head.size() + " columns",
            "put a text that holds a comma in quotation marks; leave a cell empty between commas");
      }
    }
    return new Csv(head, rows);
  }

  /** Readers may open the file, and a spreadsheet would work out what begins like this. */
  private static void checkCell(Cell cell, Problems problems) {
    if (FORMULA.matcher(cell.text()).lookingAt()) {
      problems.error(
          "bad-csv",
          cell.location(),
          "a spreadsheet would take \"" + cell.text() + "\" for a formula",
          "begin a text with a letter, and a number with a figure or a minus sign");
    }
  }

  private static void checkHead(List<Cell> head, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Cell name : head) {
      if (!seen.add(name.text()) || name.text().isEmpty()) {
        problems.error(
            "bad-csv",
            name.location(),
            name.text().isEmpty()
                ? "this column has no name"
                : "two columns are called \"" + name.text() + "\"",
            "give each column a name of its own");
      }
    }
  }

  /** The names of the columns. */
  List<String> columns() {
    return head.stream().map(Cell::text).toList();
  }

  /** The characters of a file, cell by cell. */
  private static final class Reader {
    private final TextFile file;
    private final String text;
    private final Problems problems;
    private int at;
    private int count;

    Reader(TextFile file, Problems problems) {
      this.file = file;
      this.text = file.text();
      this.problems = problems;
    }

    List<List<Cell>> lines() {
      List<List<Cell>> lines = new ArrayList<>();
      while (at < text.length() && count <= MOST_CELLS) {
        List<Cell> line = line();
        if (line.size() > 1 || !line.get(0).text().isEmpty()) {
          lines.add(line);
        }
      }
      return lines;
    }

    private List<Cell> line() {
      List<Cell> cells = new ArrayList<>();
      boolean more = true;
      while (more) {
        cells.add(cell());
        more = at < text.length() && text.charAt(at) == ',' && count <= MOST_CELLS;
        at++;
      }
      return cells;
    }

    private Cell cell() {
      count++;
      int start = at;
      if (at < text.length() && text.charAt(at) == '"') {
        return quoted(start);
      }
      while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return new Cell(text.substring(start, at).strip(), file.at(start, at));
    }

    private Cell quoted(int start) {
      StringBuilder value = new StringBuilder();
      at++;
      while (at < text.length() && !isEnd()) {
        value.append(text.charAt(at));
        at += text.startsWith("\"\"", at) ? 2 : 1;
      }
      if (at == text.length()) {
        problems.error(
            "bad-csv",
            file.at(start, start + 1),
            "this quotation mark is not closed",
            "write the second one; a quotation mark inside is written twice");
      }
      at = Math.min(text.length(), at + 1);
      int end = at;
      while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      if (!text.substring(end, at).isBlank()) {
        problems.error(
            "bad-csv",
            file.at(end, at),
            "this stands behind a closed quotation mark",
            "a quotation mark inside a text is written twice");
      }
      return new Cell(value.toString().strip(), file.at(start, at));
    }

    private boolean isEnd() {
      return text.charAt(at) == '"' && !text.startsWith("\"\"", at);
    }
  }
}
