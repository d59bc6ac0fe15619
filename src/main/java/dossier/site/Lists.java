package dossier.site;

import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Entry.Event;
import dossier.content.Entry.Source;
import dossier.content.Issue;
import dossier.content.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each list of a site holds, page by page, and so where every entry is shown. A part is filled before the next begins,
 * so that what comes at the end of a list leaves the addresses before it as they are, but for those of its own year.
 */
final class Lists {
  /** As the list of sources groups them: what binds first, then what tells of it. */
  private static final List<Source.Type> SOURCES = List.of(
      Source.Type.TREATY,
      Source.Type.DECLARATION,
      Source.Type.LAW,
      Source.Type.TRANSCRIPT,
      Source.Type.REPORT,
      Source.Type.ARTICLE,
      Source.Type.NEWS,
      Source.Type.REFERENCE);

  private final Map<Kind, List<Entry>> byKind;
  private final Map<Section, List<Part>> parts = new EnumMap<>(Section.class);
  private final Map<Section, Map<String, Part>> places = new EnumMap<>(Section.class);

  private Lists(Map<Kind, List<Entry>> byKind) {
    this.byKind = byKind;
  }

  /** The lists of entries that are in their order already. */
  static Lists of(Map<Kind, List<Entry>> byKind) {
    Lists lists = new Lists(byKind);
    for (Section section : Section.values()) {
      List<Part> parts = parts(section, lists.entries(section));
      Map<String, Part> places = new HashMap<>();
      parts.forEach(part -> part.entries().forEach(entry -> places.put(entry.name(), part)));
      lists.parts.put(section, parts);
      lists.places.put(section, places);
    }
    return lists;
  }

  /** The parts of a list; none where the site has nothing for it. */
  List<Part> parts(Section section) {
    return parts.get(section);
  }

  /** The part of a list that shows an entry. */
  Optional<Part> part(Section section, Entry entry) {
    return Optional.ofNullable(places.get(section).get(entry.name()));
  }

  /** Where an entry is shown: on its own page, or among the events or terms. */
  Address address(Entry entry) {
    Optional<Part> part = entry.kind() == Kind.EVENT || entry.kind() == Kind.TERM
        ? Section.of(entry.kind()).flatMap(section -> part(section, entry))
        : Optional.empty();
    return part.map(found -> found.address().at(entry.id()))
        .orElseGet(() -> Address.of(entry.kind(), entry.id()));
  }

  private List<Entry> entries(Section section) {
    return switch (section) {
      case POSITIONS -> issuesWithPositions();
      case CORRECTIONS ->
        byKind.values().stream()
            .flatMap(Collection::stream)
            .filter(entry -> !entry.corrections().isEmpty())
            .toList();
      case ACTORS -> sorted(Kind.ACTOR, Comparator.comparing(entry -> ((Actor) entry).type()));
      case SOURCES ->
        sorted(
            Kind.SOURCE, Comparator.comparing(entry -> SOURCES.indexOf(((Source) entry).type())));
      default -> byKind.get(section.kind().orElseThrow());
    };
  }

  /** Where all issues fit one page, those without positions show there that nobody has looked for any. */
  private List<Entry> issuesWithPositions() {
    List<Entry> issues = byKind.get(Kind.ISSUE);
    List<Entry> with =
        issues.stream().filter(entry -> !((Issue) entry).positions().isEmpty()).toList();
    return with.isEmpty() || issues.size() > Section.POSITIONS.most() ? with : issues;
  }

  private List<Entry> sorted(Kind kind, Comparator<Entry> order) {
    return byKind.get(kind).stream().sorted(order).toList();
  }

  private static List<Part> parts(Section section, List<Entry> entries) {
    List<Part> parts = new ArrayList<>();
    List<List<Entry>> pages = pages(section, entries);
    int first = 1;
    for (List<Entry> page : pages) {
      parts.add(new Part(section, parts.size() + 1, pages.size(), first, page));
      first += page.size();
    }
    return List.copyOf(parts);
  }

  private static List<List<Entry>> pages(Section section, List<Entry> entries) {
    List<List<Entry>> pages = new ArrayList<>();
    int from = 0;
    while (from < entries.size()) {
      int end = end(entries, from, section.most());
      pages.add(entries.subList(from, end));
      from = end;
    }
    return pages.isEmpty() && section == Section.CORRECTIONS ? List.of(List.of()) : pages;
  }

  /** Where a page ends: where it is full, or before the year that would be cut there if the page has any other. */
  private static int end(List<Entry> entries, int from, int most) {
    int full = Math.min(from + most, entries.size());
    int end = full;
    while (full < entries.size()
        && end > from
        && isSameYear(entries.get(end - 1), entries.get(full))) {
      end--;
    }
    return end == from ? full : end;
  }

  private static boolean isSameYear(Entry one, Entry other) {
    return one instanceof Event first
        && other instanceof Event second
        && first.date().year() == second.date().year();
  }
}
