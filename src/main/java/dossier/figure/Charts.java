package dossier.figure;

import dossier.content.Figure.Chart;
import dossier.figure.Csv.Cell;
import dossier.figure.Drawing.Key;
import dossier.figure.Drawing.Table;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws charts from a site's files of numbers, and knows which of these none has asked for yet. */
final class Charts {
  private final Map<String, TextFile> files;
  private final Map<String, Csv> tables = new TreeMap<>();
  private final TreeSet<String> unused;
  private final Numbers numbers;
  private final Problems problems;

  /**
   * For one site.
   *
   * @param files the files of numbers, by their name without its ending
   * @param problems told of numbers that are not there or cannot be read, and of what cannot be drawn
   */
  Charts(Map<String, TextFile> files, Numbers numbers, Problems problems) {
    this.files = files;
    this.unused = new TreeSet<>(files.keySet());
    this.numbers = numbers;
    this.problems = problems;
    files.forEach((id, file) -> tables.put(id, Csv.read(file, problems)));
  }

  /** Draws one; nothing where there is a problem. */
  Optional<Drawing> draw(Chart chart) {
    String id = chart.data().name();
    if (id.isEmpty()) {
      unused.clear();
      return Optional.empty();
    }
    unused.remove(id);
    Csv csv = tables.get(id);
    if (csv == null) {
      problems.unknown(
          "unknown-id",
          chart.data().location(),
          "there is no file charts/" + id + ".csv",
          id,
          tables.keySet());
      return Optional.empty();
    }
    return csv.rows().isEmpty() ? Optional.empty() : draw(chart, csv);
  }

  private Optional<Drawing> draw(Chart chart, Csv csv) {
    ChartData data = ChartData.of(chart, csv, problems);
    if (data.series().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> svg = switch (chart.type()) {
      case BARS, DOTS -> Optional.of(RowChart.draw(chart, data, numbers));
      case LINES, STEPS -> LineChart.draw(chart, data, numbers, problems);
    };
    String file = "charts/" + chart.data().name() + ".csv";
    return svg.map(picture -> new Drawing(chart, picture, legend(data), table(csv), file));
  }

  /** One series without a limit speaks for itself. */
  private static List<Key> legend(ChartData data) {
    List<Key> keys = new ArrayList<>();
    if (data.series().size() > 1 || !data.limit().isEmpty()) {
      data.series().forEach(name -> keys.add(new Key("s" + (keys.size() + 1), name)));
    }
    if (!data.limit().isEmpty()) {
      keys.add(new Key("limit", data.limit()));
    }
    return keys;
  }

  private static Table table(Csv csv) {
    return new Table(
        csv.columns(),
        csv.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
  }

  /** Tells of files that no chart draws; where a chart does not say which it means, it may mean any. */
  void tellUnused() {
    unused.forEach(id -> problems.notice(
        "unused-numbers",
        files.get(id).start(),
        "no chart draws this file",
        "draw it in a chart block, or take the file out"));
  }
}
