package dossier.figure;

import dossier.content.Entry;
import dossier.content.Entry.Event;
import dossier.content.Figure;
import dossier.content.Figure.Chart;
import dossier.site.Site;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All figures of a site, drawn. Never changes. */
public final class Figures {
  /** A map takes a hundred kilobytes, so that a page of nothing else would keep everybody waiting. */
  private static final int MOST = 100;

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
    Charts charts = new Charts(tables, new Numbers(site.settings().language()), problems);
    Maps maps = new Maps(problems);
    Map<Location, Drawing> drawings = new HashMap<>();
    for (Entry entry : site.entries()) {
      if (entry.header().figures().size() > MOST) {
        problems.error(
            "too-long",
            entry.header().figures().get(MOST).location(),
            "from here on this page has more than " + MOST + " charts and maps",
            "part the page into several");
        continue;
      }
      for (Figure figure : entry.header().figures()) {
        Optional<Drawing> drawing =
            figure instanceof Chart chart ? charts.draw(chart) : maps.draw((Figure.Map) figure);
        drawing.ifPresent(drawn -> drawings.put(figure.location(), drawn));
      }
    }
    charts.tellUnused();
    return new Figures(drawings, IssueMap.of(site, problems).orElse(null));
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
