package dossier.figure;

import dossier.content.Entry;
import dossier.content.Entry.Event;
import dossier.content.Figure;
import dossier.content.Figure.Chart;
import dossier.figure.Csv.Cell;
import dossier.figure.Drawing.Table;
import dossier.site.Site;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All figures of a site, drawn. Never changes. */
public final class Figures {
  private final Map<Location, Drawing> drawings;
  private final @Nullable IssueMap issueMap;

  private Figures(Map<Location, Drawing> drawings, @Nullable IssueMap issueMap) {
    this.drawings = Map.copyOf(drawings);
    this.issueMap = issueMap;
  }

  /**
   * Draws every figure of a site.
   *
   * @param site the linked site
   * @param tables the files of numbers, by their name without its ending
   * @param problems told of numbers that are not there or cannot be read, and of what cannot be drawn
   */
  public static Figures of(Site site, Map<String, TextFile> tables, Problems problems) {
    Map<String, Csv> numbers = new TreeMap<>();
    tables.forEach((id, file) -> numbers.put(id, Csv.read(file, problems)));
    TreeSet<String> unused = new TreeSet<>(tables.keySet());
    Map<Location, Drawing> drawings = new HashMap<>();
    for (Entry entry : site.entries()) {
      for (Figure figure : entry.header().figures()) {
        if (figure instanceof Chart chart) {
          boolean unread = chart.data().name().isEmpty();
          unused.removeIf(id -> unread || id.equals(chart.data().name()));
          draw(chart, numbers, site, problems)
              .ifPresent(drawing -> drawings.put(chart.location(), drawing));
        }
      }
    }
    unused.forEach(id -> problems.notice(
        "unused-numbers",
        tables.get(id).start(),
        "no chart draws this file",
        "draw it in a chart block, or take the file out"));
    return new Figures(drawings, IssueMap.of(site, problems).orElse(null));
  }

  private static Optional<Drawing> draw(
      Chart chart, Map<String, Csv> numbers, Site site, Problems problems) {
    String id = chart.data().name();
    Csv csv = numbers.get(id);
    if (csv == null) {
      if (!id.isEmpty()) {
        problems.unknown(
            "unknown-id",
            chart.data().location(),
            "there is no file charts/" + id + ".csv",
            id,
            numbers.keySet());
      }
      return Optional.empty();
    }
    if (csv.rows().isEmpty()) {
      return Optional.empty();
    }
    ChartData data = ChartData.of(chart, csv, problems);
    if (data.series().isEmpty()) {
      return Optional.empty();
    }
    Numbers format = new Numbers(site.settings().language());
    Optional<String> svg = switch (chart.type()) {
      case BARS, DOTS -> Optional.of(RowChart.draw(chart, data, format));
      case LINES, STEPS -> LineChart.draw(chart, data, format, problems);
    };
    List<String> legend =
        data.series().size() > 1 || !data.limit().isEmpty() ? data.series() : List.of();
    return svg.map(picture ->
        new Drawing(chart, picture, legend, data.limit(), table(csv), "charts/" + id + ".csv"));
  }

  private static Table table(Csv csv) {
    return new Table(
        csv.columns(),
        csv.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
  }

  /** How the issues hang together; nothing where that cannot be drawn. */
  public @Nullable IssueMap issueMap() {
    return issueMap;
  }

  /**
   * Events as marks on a band of years.
   *
   * @param label what it shows, for those who cannot see it
   * @return the picture; empty where the events are too few or too close to show anything
   */
  public String band(List<Event> events, String label) {
    return Band.draw(events, label).orElse("");
  }

  /** The drawing of a figure; nothing where it could not be drawn, which has been told. */
  public @Nullable Drawing at(Location block) {
    return drawings.get(block);
  }
}
