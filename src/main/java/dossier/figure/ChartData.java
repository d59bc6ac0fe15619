package dossier.figure;

import dossier.content.Figure.Chart;
import dossier.content.Settings.Choice;
import dossier.figure.Csv.Cell;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart.
 *
 * @param series the names of the columns that are drawn
 * @param rows what is drawn, in the order of the file
 * @param limit the name of the column of limits, or empty
 */
record ChartData(List<String> series, List<Row> rows, String limit) {

  /**
   * One row.
   *
   * @param label its first cell
   * @param location where that stands
   * @param values a number for each series; null where none is given
   * @param limit the most that was allowed, if that is given
   */
  record Row(
      String label,
      Location location,
      List<@Nullable Double> values,
      @Nullable Double limit) {}

  ChartData {
    series = List.copyOf(series);
    rows = List.copyOf(rows);
  }

  /**
   * Takes what a chart asks for out of a table.
   *
   * @param problems told of columns that do not exist, hold no numbers, or leave nothing to draw
   */
  static ChartData of(Chart chart, Csv csv, Problems problems) {
    List<Integer> drawn = new ArrayList<>();
    Integer limit = chart.limit() == null ? null : column(chart.limit(), csv, problems);
    if (chart.columns().isEmpty()) {
      for (int i = 1; i < csv.head().size(); i++) {
        if (holdsNumbers(csv, i) && (limit == null || limit != i)) {
          drawn.add(i);
        }
      }
    }
    for (Choice choice : chart.columns()) {
      Integer column = column(choice, csv, problems);
      if (column != null) {
        drawn.add(column);
      }
    }
    if (drawn.isEmpty() && chart.columns().isEmpty()) {
      problems.error(
          "bad-chart",
          chart.data().location(),
          "no column of this file holds numbers alone",
          "write numbers as 1234 or 12.5, and leave a cell empty where there is none");
    }
    List<Row> rows = new ArrayList<>();
    for (List<Cell> cells : csv.rows()) {
      List<@Nullable Double> values = new ArrayList<>();
      drawn.forEach(column -> values.add(number(cells.get(column))));
      Cell label = cells.get(0);
      rows.add(new Row(
          label.text(), label.location(), values, limit == null ? null : number(cells.get(limit))));
    }
    return new ChartData(
        drawn.stream().map(column -> csv.head().get(column).text()).toList(),
        rows,
        limit == null ? "" : csv.head().get(limit).text());
  }

  private static @Nullable Integer column(Choice choice, Csv csv, Problems problems) {
    List<String> columns = csv.columns();
    List<String> valid = columns.subList(Math.min(1, columns.size()), columns.size());
    int column = columns.lastIndexOf(choice.name());
    if (column < 1) {
      problems.unknown(
          "unknown-column",
          choice.location(),
          "the file has no column \"" + choice.name() + "\" of numbers",
          choice.name(),
          valid);
      return null;
    }
    for (List<Cell> row : csv.rows()) {
      Cell cell = row.get(column);
      if (!cell.text().isEmpty() && number(cell) == null) {
        problems.error(
            "bad-chart",
            cell.location(),
            "\"" + cell.text() + "\" is not a number, and a chart draws this column",
            "write it as 1234 or 12.5, or leave the cell empty where there is none");
        return null;
      }
    }
    if (!holdsNumbers(csv, column)) {
      problems.error(
          "bad-chart",
          choice.location(),
          "this column has no number in it",
          "write the numbers into the file, or take the column out here");
      return null;
    }
    return column;
  }

  private static boolean holdsNumbers(Csv csv, int column) {
    boolean any = false;
    for (List<Cell> row : csv.rows()) {
      Cell cell = row.get(column);
      if (!cell.text().isEmpty() && number(cell) == null) {
        return false;
      }
      any |= !cell.text().isEmpty();
    }
    return any;
  }

  private static @Nullable Double number(Cell cell) {
    return cell.text().matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Double.valueOf(cell.text()) : null;
  }

  /** The largest number that must fit into the picture. */
  double max() {
    double max = 0;
    for (Row row : rows) {
      for (Double value : row.values()) {
        max = value == null ? max : Math.max(max, value);
      }
      max = row.limit() == null ? max : Math.max(max, row.limit());
    }
    return max;
  }
}
