package dossier.site;

import dossier.content.Entry;
import java.util.List;

/**
 * One page of a list: the whole of it, or as much as one page should hold.
 *
 * @param section what lists
 * @param number its place among the parts, from 1
 * @param of how many parts there are
 * @param first the place of its first entry in the whole list, from 1
 * @param entries what it lists, in order
 */
public record Part(Section section, int number, int of, int first, List<Entry> entries) {
  public Part {
    entries = List.copyOf(entries);
  }

  /** Where it stands: the first at the address of the list, each later one with its number behind that. */
  public Address address() {
    Address list = section.address();
    return number == 1
        ? list
        : Address.of(list.path().replaceFirst("\\.html$", "-" + number + ".html"));
  }

  /** Whether another one comes before it. */
  public boolean isLater() {
    return number > 1;
  }

  /** What it holds, as its number would not tell: years, initial letters, or places in the whole list. */
  public String holds() {
    if (entries.isEmpty()) {
      return "";
    }
    Entry last = entries.get(entries.size() - 1);
    return switch (section) {
      case TIMELINE -> span(year(entries.get(0)), year(last));
      case GLOSSARY -> span(Order.initial(entries.get(0)), Order.initial(last));
      default -> span(String.valueOf(first), String.valueOf(first + entries.size() - 1));
    };
  }

  private static String year(Entry event) {
    return String.valueOf(((Entry.Event) event).date().year());
  }

  private static String span(String from, String to) {
    return from.equals(to) ? from : from + "–" + to;
  }
}
