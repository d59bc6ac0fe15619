package dossier.site;

import dossier.content.Asset;
import dossier.content.Content;
import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Issue;
import dossier.content.Kind;
import dossier.content.Settings;
import dossier.content.Settings.RelationKind;
import dossier.content.Unread;
import dossier.markdown.Body;
import dossier.site.Target.ToEntry;
import dossier.text.Problems;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything found and linked. Never changes. */
public final class Site {
  private final Settings settings;
  private final Unread unread;
  private final List<Asset> assets;
  private final Map<Kind, List<Entry>> byKind;
  private final Lists lists;
  private final Map<Ref, Target> targets;
  private final Map<String, List<Entry>> naming;
  private final Map<String, List<Tie>> ties;
  private final Map<String, List<Stance>> stances;
  private final Map<String, Integer> numbers;

  private Site(
      Content content, Map<Kind, List<Entry>> byKind, Lists lists, Map<Ref, Target> targets) {
    this.settings = content.settings();
    this.unread = content.unread();
    this.assets = content.assets();
    this.byKind = byKind;
    this.lists = lists;
    this.targets = Collections.unmodifiableMap(targets);
    this.naming = naming();
    this.ties = ties();
    this.stances = stances();
    this.numbers = numbers();
  }

  /**
   * Links the content.
   *
   * @param content what was read
   * @param drafts whether drafts are part of the site
   * @param problems told of names that lead nowhere, to drafts or to two things, and of impossible relations
   */
  public static Site of(Content content, boolean drafts, Problems problems) {
    Names names = Names.of(content, problems);
    Map<Kind, List<Entry>> byKind = byKind(content, drafts);
    Lists lists = Lists.of(byKind);
    Map<Ref, Target> targets = Links.resolve(content, drafts, names, lists, problems);
    Site site = new Site(content, byKind, lists, targets);
    site.issues().forEach(issue -> Relations.check(site, issue, problems));
    return site;
  }

  private static Map<Kind, List<Entry>> byKind(Content content, boolean drafts) {
    Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    Order order = new Order();
    for (Kind kind : Kind.values()) {
      byKind.put(
          kind,
          content.entries().stream()
              .filter(
                  entry -> entry.kind() == kind && (drafts || !entry.header().draft()))
              .sorted(order.of(kind))
              .toList());
    }
    return byKind;
  }

  private Map<String, List<Entry>> naming() {
    List<Entry> entries = entries();
    List<Set<String>> named = entries.parallelStream().map(this::named).toList();
    Map<String, List<Entry>> naming = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String name : named.get(i)) {
        naming.computeIfAbsent(name, none -> new ArrayList<>()).add(entries.get(i));
      }
    }
    naming.replaceAll((name, by) -> List.copyOf(by));
    return naming;
  }

  /** The names of the other entries that one names. */
  private Set<String> named(Entry entry) {
    Set<String> named = new HashSet<>();
    refs(entry).forEach(ref -> entry(ref).ifPresent(other -> named.add(other.name())));
    named.remove(entry.name());
    return named;
  }

  private Map<String, List<Tie>> ties() {
    Map<String, String> inverses = new HashMap<>();
    settings.relationKinds().forEach(kind -> inverses.put(kind.kind(), kind.inverse()));
    Map<String, List<Tie>> ties = new HashMap<>();
    for (Issue issue : issues()) {
      for (Issue.Relation relation : issue.relations()) {
        entry(relation.to()).ifPresent(other -> {
          String inverse = inverses.getOrDefault(relation.kind(), relation.kind());
          ties.computeIfAbsent(issue.name(), name -> new ArrayList<>())
              .add(new Tie(other, relation.kind(), relation.why(), relation.sources()));
          ties.computeIfAbsent(other.name(), name -> new ArrayList<>())
              .add(new Tie(issue, inverse, relation.why(), relation.sources()));
        });
      }
    }
    return ties;
  }

  /** What was wanted, by issue and by actor. */
  private Map<String, List<Stance>> stances() {
    Map<String, List<Stance>> stances = new HashMap<>();
    for (Issue issue : issues()) {
      for (Issue.Position position : issue.positions()) {
        if (entry(position.actor()).orElse(null) instanceof Actor actor) {
          Stance stance = new Stance(actor, issue, position);
          stances.computeIfAbsent(issue.name(), name -> new ArrayList<>()).add(stance);
          stances.computeIfAbsent(actor.name(), name -> new ArrayList<>()).add(stance);
        }
      }
    }
    stances.replaceAll((name, all) -> List.copyOf(all));
    return stances;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    byKind.values().forEach(entries -> {
      for (int i = 0; i < entries.size(); i++) {
        numbers.put(entries.get(i).name(), i + 1);
      }
    });
    return numbers;
  }

  /** The site's own settings. */
  public Settings settings() {
    return settings;
  }

  /** What could not be read, so that nobody can judge what names it. */
  Unread unread() {
    return unread;
  }

  /** The files that are copied as they are. */
  public List<Asset> assets() {
    return assets;
  }

  /** All entries, kind by kind, each kind in its order. */
  public List<Entry> entries() {
    return byKind.values().stream().flatMap(Collection::stream).toList();
  }

  /** The entries of one kind in their order. */
  public List<Entry> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The issues in their order. */
  public List<Issue> issues() {
    return of(Kind.ISSUE).stream().map(Issue.class::cast).toList();
  }

  /** Where an entry is shown: on its own page, or in a part of the timeline or the glossary. */
  public Address address(Entry entry) {
    return lists.address(entry);
  }

  /** The parts of a list, each of them one page; none where there is nothing to list. */
  public List<Part> parts(Section section) {
    return lists.parts(section);
  }

  /** The part of a list that shows an entry; nothing where none does. */
  public Optional<Part> part(Section section, Entry entry) {
    return lists.part(section, entry);
  }

  /** What a name leads to; nothing where that has been told as a problem. */
  public Optional<Target> target(Ref ref) {
    return Optional.ofNullable(targets.get(ref));
  }

  /** The entry that a name leads to, if it leads to one. */
  public Optional<Entry> entry(Ref ref) {
    return targets.get(ref) instanceof ToEntry to ? Optional.of(to.entry()) : Optional.empty();
  }

  /** The entries that a list of names leads to, in the order written. */
  public List<Entry> entries(List<Ref> refs) {
    return refs.stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  /** All names that an entry holds, in its keys and in its texts. */
  public static List<Ref> refs(Entry entry) {
    List<Ref> refs = new ArrayList<>(Components.of(entry, Ref.class));
    texts(entry).forEach(body -> refs.addAll(body.refs()));
    return refs;
  }

  /** All texts that an entry holds, its summary first. */
  public static List<Body> texts(Entry entry) {
    return Components.of(entry, Body.class);
  }

  /** The place of an entry among its kind, from 1. */
  public int number(Entry entry) {
    return numbers.getOrDefault(entry.name(), 0);
  }

  /** The entries that name this one, in a key, a link or a citation. */
  public List<Entry> naming(Entry entry) {
    return naming.getOrDefault(entry.name(), List.of());
  }

  /** How a page is tied to others. */
  public List<Tie> ties(Entry entry) {
    return ties.getOrDefault(entry.name(), List.of());
  }

  /** What the actors wanted on one issue, in the order written. */
  public List<Stance> stances(Issue issue) {
    return stances.getOrDefault(issue.name(), List.of());
  }

  /** What one actor wanted, issue by issue. */
  public List<Stance> stances(Actor actor) {
    return stances.getOrDefault(actor.name(), List.of());
  }

  /** The actors who have a position on any issue, in the order of actors. */
  public List<Actor> actorsWithPositions() {
    return of(Kind.ACTOR).stream()
        .map(Actor.class::cast)
        .filter(actor -> !stances(actor).isEmpty())
        .toList();
  }

  /** The kinds that a relation may have. */
  List<RelationKind> relationKinds() {
    return settings.relationKinds();
  }
}
