package dossier.figure;

import dossier.content.Figure.Chart;
import dossier.figure.Advances.Face;
import dossier.figure.ChartData.Row;
import org.jspecify.annotations.Nullable;

/**
 * Bars and dots: under the name of each row a mark for each of its numbers, all from one zero, and the number behind it.
 * Lengths are shares of the width and letters are pixels, so that a phone shows the same picture, only shorter.
 */
final class RowChart {
  private static final double WIDEST = 0.78;
  private static final int NAME = 20;
  private static final int MARK = 20;
  private static final int GAP = 12;
  private static final int AIR = 14;

  private final ChartData data;
  private final Numbers numbers;
  private final boolean dots;
  private final double max;
  private final Svg svg = new Svg();

  private RowChart(ChartData data, Numbers numbers, boolean dots) {
    this.data = data;
    this.numbers = numbers;
    this.dots = dots;
    this.max = Math.max(data.max(), Double.MIN_NORMAL);
  }

  /** Draws one, titled for those who cannot see it. */
  static String draw(Chart chart, ChartData data, Numbers numbers) {
    return new RowChart(data, numbers, chart.type() == Chart.Type.DOTS).draw(chart.title());
  }

  private String draw(String title) {
    int height = data.rows().stream().mapToInt(this::height).sum();
    svg.open(
        "svg",
        "class",
        "chart",
        "role",
        "img",
        "width",
        "100%",
        "height",
        String.valueOf(height),
        "aria-label",
        title);
    int top = 0;
    for (Row row : data.rows()) {
      row(row, top);
      top += height(row);
    }
    return svg.close("svg").toString();
  }

  /** How far a number goes from zero, as a share of the width; what lies below zero goes nowhere. */
  private double reach(double number) {
    return Math.max(0, number / max * WIDEST);
  }

  private int height(Row row) {
    return NAME + MARK * row.values().size() + GAP;
  }

  private void row(Row row, int top) {
    svg.words("text", row.label(), "class", "name", "x", "0", "y", String.valueOf(top + 14));
    if (row.limit() != null) {
      String x = Svg.share(reach(row.limit()));
      String bottom = String.valueOf(top + NAME + MARK * row.values().size() - 1);
      svg.empty(
          "line",
          "class",
          "limit",
          "x1",
          x,
          "x2",
          x,
          "y1",
          String.valueOf(top + NAME + 1),
          "y2",
          bottom);
    }
    for (int i = 0; i < row.values().size(); i++) {
      Double value = row.values().get(i);
      int middle = top + NAME + MARK * i + MARK / 2;
      if (value == null) {
        svg.words("text", "–", "class", "value", "x", "0", "y", String.valueOf(middle + 4));
      } else {
        mark(i, value, row.limit(), middle);
      }
    }
  }

  private void mark(int series, double value, @Nullable Double limit, int middle) {
    double length = reach(value);
    String end = Svg.share(length);
    String type = "s" + (series + 1);
    if (dots) {
      String y = String.valueOf(middle);
      svg.empty("line", "class", "lead", "x1", "0", "x2", end, "y1", y, "y2", y);
      svg.empty("circle", "class", "dot " + type, "cx", end, "cy", y, "r", "5");
    } else {
      svg.empty(
          "rect",
          "class",
          "bar " + type,
          "x",
          "0",
          "y",
          String.valueOf(middle - 7),
          "width",
          end,
          "height",
          "14");
    }
    String words = numbers.of(value);
    svg.words(
        "text",
        words,
        "class",
        "value",
        "x",
        isInTheWay(limit, length, words) ? Svg.share(reach(limit)) : end,
        "dx",
        dots ? "10" : "6",
        "y",
        String.valueOf(middle + 4));
  }

  /** Whether the line of a limit would run through the number behind a mark, which then stands behind that line. */
  private boolean isInTheWay(@Nullable Double limit, double end, String words) {
    double room = limit == null ? -1 : (reach(limit) - end) * Screens.NARROWEST;
    return room >= 0 && room < Advances.width(words, Face.LABEL, 13) + AIR;
  }
}
