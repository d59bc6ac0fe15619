package dossier.figure;

import dossier.content.Figure.Chart;
import dossier.content.PartialDate;
import dossier.figure.Advances.Face;
import dossier.figure.ChartData.Row;
import dossier.text.Problems;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines and steps through numbers over time. The first column holds dates. Widths are shares and letters are pixels; what
 * is written beside the line is chosen so that it has room on the narrowest phone.
 */
final class LineChart {
  private static final int PLOT = 220;
  private static final int TOP = 26;
  private static final int FOOT = 26;
  private static final double AIR = 6;

  private final ChartData data;
  private final Numbers numbers;
  private final boolean steps;
  private final List<PartialDate> dates;
  private final Ticks ticks;
  private final double left;
  private final double right;
  private final Svg svg = new Svg();

  private LineChart(ChartData data, Numbers numbers, boolean steps, List<PartialDate> dates) {
    this.data = data;
    this.numbers = numbers;
    this.steps = steps;
    this.dates = dates;
    this.ticks = Ticks.upTo(data.max());
    double widest = width(data.max());
    double scale = ticks.values().stream().mapToDouble(this::width).max().orElse(0);
    this.left = (scale + AIR + widest / 2) / Screens.NARROWEST;
    this.right = 1 - widest / 2 / Screens.NARROWEST;
  }

  /**
   * Draws one.
   *
   * @param problems told of rows that do not begin with a date, or not with a later one than the row above, of a row
   *     that stands alone, and of numbers below zero
   * @return the picture; nothing where there is a problem
   */
  static Optional<String> draw(Chart chart, ChartData data, Numbers numbers, Problems problems) {
    List<PartialDate> dates = dates(data, problems);
    return dates.size() < 2 || isBelowZero(data, problems)
        ? Optional.empty()
        : Optional.of(new LineChart(data, numbers, chart.type() == Chart.Type.STEPS, dates)
            .draw(chart.title()));
  }

  /** Whether some number is, which the picture has no room for. */
  private static boolean isBelowZero(ChartData data, Problems problems) {
    for (Row row : data.rows()) {
      if (row.values().stream().anyMatch(value -> value != null && value < 0)) {
        problems.error(
            "bad-chart",
            row.location(),
            "this row holds a number below zero, and lines and steps begin at zero",
            "draw bars or dots, which write each number beside its mark");
        return true;
      }
    }
    return false;
  }

  private static List<PartialDate> dates(ChartData data, Problems problems) {
    List<PartialDate> dates = new ArrayList<>();
    for (Row row : data.rows()) {
      Optional<PartialDate> date = PartialDate.parse(row.label());
      boolean later = date.isPresent()
          && (dates.isEmpty() || dates.get(dates.size() - 1).compareTo(date.get()) < 0);
      if (!later) {
        problems.error(
            "bad-chart",
            row.location(),
            date.isEmpty()
                ? "\"" + row.label() + "\" is not a date"
                : "this date does not come after the one above",
            "lines and steps go through dates, one a row, the earliest first: 2008, 2008-04 or 2008-04-04");
        return List.of();
      }
      dates.add(date.get());
    }
    if (dates.size() == 1) {
      problems.error(
          "bad-chart",
          data.rows().get(0).location(),
          "this is the only date, and a line goes from one date to another",
          "add a row, or draw bars or dots");
    }
    return dates;
  }

  private String draw(String title) {
    String height = String.valueOf(TOP + PLOT + FOOT);
    svg.open(
        "svg",
        "class",
        "chart",
        "role",
        "img",
        "width",
        "100%",
        "height",
        height,
        "aria-label",
        title);
    grid();
    years();
    for (int series = 0; series < data.series().size(); series++) {
      line(series);
    }
    return svg.close("svg").toString();
  }

  private void grid() {
    for (double tick : ticks.values()) {
      String y = Svg.px(y(tick));
      svg.empty(
          "line", "class", tick == 0 ? "axis" : "grid", "x1", "0", "x2", "100%", "y1", y, "y2", y);
      svg.words("text", numbers.of(tick), "class", "tick", "x", "0", "y", Svg.px(y(tick) - 4));
    }
  }

  /** As many years beneath the line as have room side by side. */
  private void years() {
    int first = dates.get(0).year();
    int last = dates.get(dates.size() - 1).year();
    int step = 1;
    while (step <= last - first
        && apart(first, step) < Advances.width("2000", Face.LABEL, 13) + AIR) {
      step = step == 1 ? 2 : step == 2 ? 5 : step + 5;
    }
    String y = String.valueOf(TOP + PLOT + 18);
    for (int year = first; year <= last; year++) {
      if (year % step == 0 || first == last) {
        String x = Svg.share(x(new PartialDate(year, 0, 0)));
        svg.words(
            "text", String.valueOf(year), "class", "tick", "x", x, "y", y, "text-anchor", "middle");
      }
    }
  }

  /** How far a year stands from another on the narrowest screen. */
  private double apart(int year, int years) {
    double from = x(new PartialDate(year, 0, 0));
    return (x(new PartialDate(year + years, 0, 0)) - from) * Screens.NARROWEST;
  }

  private void line(int series) {
    Point before = null;
    for (int i = 0; i < dates.size(); i++) {
      Double value = value(i, series);
      if (value != null) {
        Point point = new Point(x(dates.get(i)), y(value));
        if (before != null) {
          join(before, point, "line s" + (series + 1));
        }
        before = point;
      }
    }
    values(series).forEach(i -> number(i, series));
    for (int i = 0; i < dates.size(); i++) {
      if (value(i, series) != null) {
        dot(i, series);
      }
    }
  }

  private @Nullable Double value(int row, int series) {
    return data.rows().get(row).values().get(series);
  }

  /** The rows whose numbers are written: the last, and from the first on those for which there is room. */
  private List<Integer> values(int series) {
    List<Integer> given = IntStream.range(0, dates.size())
        .filter(row -> value(row, series) != null)
        .boxed()
        .toList();
    List<Integer> shown = new ArrayList<>();
    double free = 0;
    for (int i = 0; i < given.size(); i++) {
      int row = given.get(i);
      boolean last = i == given.size() - 1;
      if (last
          || start(row, series) > free
              && isClear(row, given.get(i + 1), series)
              && end(row, series) < start(given.get(given.size() - 1), series)) {
        shown.add(row);
        free = end(row, series);
      }
    }
    return shown;
  }

  /** Whether a number does not stand in the way of a line that rises to the next. */
  private boolean isClear(int row, int next, int series) {
    return value(next, series) <= value(row, series) || end(row, series) < x(dates.get(next));
  }

  private double start(int row, int series) {
    return x(dates.get(row)) - (width(value(row, series)) + AIR) / 2 / Screens.NARROWEST;
  }

  private double end(int row, int series) {
    return x(dates.get(row)) + (width(value(row, series)) + AIR) / 2 / Screens.NARROWEST;
  }

  private double width(double number) {
    return Advances.width(numbers.of(number), Face.LABEL, 13);
  }

  private void number(int row, int series) {
    double value = value(row, series);
    svg.words(
        "text",
        numbers.of(value),
        "class",
        "value",
        "x",
        Svg.share(x(dates.get(row))),
        "y",
        Svg.px(y(value) - 9),
        "text-anchor",
        "middle");
  }

  private void dot(int row, int series) {
    svg.empty(
        "circle",
        "class",
        "dot s" + (series + 1),
        "cx",
        Svg.share(x(dates.get(row))),
        "cy",
        Svg.px(y(value(row, series))),
        "r",
        "3");
  }

  private void join(Point from, Point to, String type) {
    if (steps) {
      segment(from, new Point(to.x(), from.y()), type);
      segment(new Point(to.x(), from.y()), to, type);
    } else {
      segment(from, to, type);
    }
  }

  private void segment(Point from, Point to, String type) {
    svg.empty(
        "line",
        "class",
        type,
        "x1",
        Svg.share(from.x()),
        "y1",
        Svg.px(from.y()),
        "x2",
        Svg.share(to.x()),
        "y2",
        Svg.px(to.y()));
  }

  /** Across as a share, down in pixels. */
  private record Point(double x, double y) {}

  private double x(PartialDate date) {
    double span = days(dates.get(dates.size() - 1));
    double at = span == 0 ? 0 : Math.max(0, days(date) / span);
    return left + at * (right - left);
  }

  private double days(PartialDate date) {
    return ChronoUnit.DAYS.between(dates.get(0).first(), date.first());
  }

  private double y(double value) {
    return TOP + PLOT - value / ticks.max() * PLOT;
  }
}
