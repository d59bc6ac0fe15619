package dossier.render;

import dossier.content.Entry.Event;
import java.util.List;

/** The events of one year, from first to last. */
public record Year(int year, List<Event> events) {
  public Year {
    events = List.copyOf(events);
  }
}
