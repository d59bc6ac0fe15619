package dossier.figure;

import dossier.content.Entry.Event;
import dossier.content.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Events as marks on a band of years: when much happened, and when nothing did. Events of nearly the same day stand on each
 * other. What they were is said in the list beneath.
 */
final class Band {
  private static final int STEP = 9;
  private static final double LEFT = 0.02;
  private static final double RIGHT = 0.98;
  private static final double NARROWEST_MARK = 1.0 / 48;
  private static final int MOST_YEARS = 7;

  private final List<Event> events;
  private final PartialDate first;
  private final double days;
  private final Svg svg = new Svg();

  private Band(List<Event> events) {
    this.events = events.stream().sorted(Comparator.comparing(Event::date)).toList();
    this.first = new PartialDate(this.events.get(0).date().year(), 0, 0);
    PartialDate last = this.events.get(events.size() - 1).date();
    this.days = daysTo(new PartialDate(last.year() + 1, 0, 0));
  }

  /**
   * Draws one.
   *
   * @param label what it shows, for those who cannot see it
   * @return the picture; nothing where the events are too few or too close to show anything
   */
  static Optional<String> draw(List<Event> events, String label) {
    long years = events.stream().map(event -> event.date().year()).distinct().count();
    return years < 3 ? Optional.empty() : Optional.of(new Band(events).draw(label));
  }

  private String draw(String label) {
    Map<Integer, Integer> stacked = new HashMap<>();
    Svg marks = new Svg();
    int highest = 1;
    for (Event event : events) {
      double x = x(event.date());
      int column = (int) (x / NARROWEST_MARK);
      int height = stacked.merge(column, 1, Integer::sum);
      highest = Math.max(highest, height);
      marks
          .open(
              "circle",
              "class",
              "mark",
              "cx",
              Svg.share((column + 0.5) * NARROWEST_MARK),
              "cy",
              String.valueOf(-height * STEP + 2),
              "r",
              "3.5")
          .words("title", event.title())
          .close("circle");
    }
    int axis = highest * STEP + 6;
    svg.open(
        "svg",
        "class",
        "band",
        "role",
        "img",
        "width",
        "100%",
        "height",
        String.valueOf(axis + 24),
        "aria-label",
        label);
    String y = String.valueOf(axis);
    svg.empty("line", "class", "axis", "x1", "0", "x2", "100%", "y1", y, "y2", y);
    years(axis);
    svg.open("svg", "y", y, "overflow", "visible").raw(marks).close("svg");
    return svg.close("svg").toString();
  }

  private void years(int axis) {
    int last = events.get(events.size() - 1).date().year();
    int step = 1;
    while ((last - first.year()) / step >= MOST_YEARS) {
      step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
    }
    for (int year = first.year(); year <= last; year++) {
      if (year % step == 0) {
        String x = Svg.share(x(new PartialDate(year, 0, 0)));
        String y = String.valueOf(axis);
        svg.empty(
            "line", "class", "axis", "x1", x, "x2", x, "y1", y, "y2", String.valueOf(axis + 5));
        svg.words(
            "text",
            String.valueOf(year),
            "class",
            "tick",
            "x",
            x,
            "y",
            String.valueOf(axis + 19),
            "text-anchor",
            year == first.year() ? "start" : "middle");
      }
    }
  }

  private double x(PartialDate date) {
    return LEFT + daysTo(date) / days * (RIGHT - LEFT);
  }

  private double daysTo(PartialDate date) {
    return ChronoUnit.DAYS.between(first.first(), date.first());
  }
}
