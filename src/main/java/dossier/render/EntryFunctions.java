package dossier.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Entry.Event;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Issue;
import dossier.content.Kind;
import dossier.content.Settings;
import dossier.evidence.Evidence;
import dossier.evidence.Verdict;
import dossier.site.Page;
import dossier.site.Site;
import dossier.site.Stance;
import dossier.site.Tie;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask about entries: which there are, what leads to what. Names that lead nowhere are left out: they
 * have been told as problems already.
 */
public abstract sealed class EntryFunctions extends AddressFunctions permits TemplateFunctions {
  private final Site site;
  private final Evidence evidence;
  private final Sides sides;

  EntryFunctions(Edition edition, Sides sides, Page page) {
    super(edition, page);
    this.site = edition.site();
    this.evidence = edition.evidence();
    this.sides = sides;
  }

  /** The site's own settings. */
  public Settings site() {
    return site.settings();
  }

  /** The entries of a kind, by its folder: {@code issues}, {@code timeline} … */
  public List<Entry> of(String folder) {
    return site.of(kind(folder));
  }

  /** The front page's entry. */
  public Entry home() {
    return site.of(Kind.HOME).get(0);
  }

  /** The entry that a name leads to; nothing where it leads to none. */
  public @Nullable Entry one(Ref ref) {
    return site.entry(ref).orElse(null);
  }

  /** The entries that names lead to. */
  public List<Entry> all(List<Ref> refs) {
    return site.entries(refs);
  }

  /** The places, from 1, that the entries of some names have in a list. */
  public List<Integer> places(List<Ref> refs, List<Entry> among) {
    Set<String> named = names(site.entries(refs));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < among.size(); i++) {
      if (named.contains(among.get(i).name())) {
        places.add(i + 1);
      }
    }
    return places;
  }

  /** Entries without those that some names lead to. */
  public List<Entry> except(List<Entry> entries, List<Ref> refs) {
    Set<String> named = names(site.entries(refs));
    return entries.stream().filter(entry -> !named.contains(entry.name())).toList();
  }

  private static Set<String> names(List<Entry> entries) {
    return entries.stream().map(Entry::name).collect(Collectors.toSet());
  }

  /** All events, year by year. */
  public List<Year> years() {
    return byYear(site.of(Kind.EVENT));
  }

  /** Events, year by year. */
  public List<Year> byYear(List<Entry> events) {
    Map<Integer, List<Event>> years = events.stream()
        .map(Event.class::cast)
        .collect(groupingBy(event -> event.date().year(), TreeMap::new, toList()));
    return years.entrySet().stream()
        .map(year -> new Year(year.getKey(), year.getValue()))
        .toList();
  }

  /** The entries that have been put right after publication. */
  public List<Entry> corrected() {
    return site.entries().stream()
        .filter(entry -> !entry.corrections().isEmpty())
        .toList();
  }

  /** The entries of a kind that name this one. */
  public List<Entry> naming(Entry entry, String folder) {
    Kind kind = kind(folder);
    return site.naming(entry).stream().filter(other -> other.kind() == kind).toList();
  }

  /** The entries of a kind that some entries name, in a key, a link or a citation. */
  public List<Entry> named(List<Entry> by, String folder) {
    Set<String> named = by.stream()
        .flatMap(entry -> site.entries(Site.refs(entry)).stream())
        .map(Entry::name)
        .collect(Collectors.toSet());
    return of(folder).stream().filter(entry -> named.contains(entry.name())).toList();
  }

  /** Everything that names an entry, kind by kind, but for the kinds of some folders. */
  public List<Naming> backlinks(Entry entry, List<String> except) {
    except.forEach(EntryFunctions::kind);
    return Arrays.stream(Kind.values())
        .filter(kind -> !except.contains(kind.folder()))
        .map(kind -> new Naming(
            kind,
            site.naming(entry).stream().filter(other -> other.kind() == kind).toList()))
        .filter(group -> !group.entries().isEmpty())
        .toList();
  }

  /** The quotations that an actor spoke, or that are taken from a source: these in the order of the source. */
  public List<Entry> quotes(Entry of) {
    Comparator<Quote> order = of instanceof Source
        ? Comparator.comparingInt(this::place)
        : Comparator.comparing(Quote::date);
    return site.naming(of).stream()
        .filter(Quote.class::isInstance)
        .map(Quote.class::cast)
        .filter(quote -> isOf(quote.source(), of) || isOf(quote.speaker(), of))
        .sorted(order)
        .map(Entry.class::cast)
        .toList();
  }

  /** Where a quotation stands in its source; at the end where that is not known. */
  private int place(Quote quote) {
    return evidence
        .verdict(quote.quotation())
        .filter(Verdict::isMatched)
        .map(Verdict::place)
        .orElse(Integer.MAX_VALUE);
  }

  /** The pages that quote a source in a block of their own. */
  public List<Entry> quoting(Source source) {
    return evidence.quoting(source);
  }

  /** What came of comparing a quotation with its source. */
  public @Nullable Verdict verdict(Quote quote) {
    return evidence.verdict(quote.quotation()).orElse(null);
  }

  /** What came of it for several quotations alike; nothing where they differ, or where there is only one. */
  public @Nullable Verdict sharedVerdict(List<Quote> quotes) {
    List<Verdict> different = quotes.stream()
        .map(this::verdict)
        .filter(Objects::nonNull)
        .map(Verdict::anywhere)
        .toList();
    boolean alike = quotes.size() > 1
        && different.size() == quotes.size()
        && Set.copyOf(different).size() == 1;
    return alike ? different.get(0) : null;
  }

  private boolean isOf(Ref ref, Entry entry) {
    return site.entry(ref).filter(found -> found.name().equals(entry.name())).isPresent();
  }

  /** How a page is tied to others; what both ends declare is said once. */
  public List<Tie> ties(Entry entry) {
    return Ties.of(site, entry);
  }

  /** How an issue is tied to others, but for what the pages of earlier issues say already. */
  public List<Tie> newTies(Issue issue) {
    return Ties.notYetSaid(site, issue);
  }

  /** Who wanted what on an issue. */
  public List<Stance> stancesOn(Issue issue) {
    return site.stances(issue);
  }

  /** What an actor wanted, issue by issue. */
  public List<Stance> stancesOf(Actor actor) {
    return site.stances(actor);
  }

  /** What an actor wanted on an issue; nothing where the issue does not say. */
  public @Nullable Stance stance(Actor actor, Issue issue) {
    return site.stances(issue).stream()
        .filter(stance -> stance.actor().name().equals(actor.name()))
        .findFirst()
        .orElse(null);
  }

  /** The actors who have a position on any issue, those with most of them first. */
  public List<Actor> actorsWithPositions() {
    return sides.actors();
  }

  /** The same of those who have a position on one of some issues. */
  public List<Actor> actorsOn(List<Issue> issues) {
    Set<String> on = issues.stream()
        .flatMap(issue -> site.stances(issue).stream())
        .map(stance -> stance.actor().name())
        .collect(Collectors.toSet());
    return sides.actors().stream().filter(actor -> on.contains(actor.name())).toList();
  }

  /** On which of the two sides an actor, a speaker or those who took part in an event stand. */
  public String side(Entry entry) {
    return sides.of(entry);
  }

  /** The entry before this one among its kind; nothing at the beginning. */
  public @Nullable Entry before(Entry entry) {
    return neighbour(entry, -1);
  }

  /** The entry after this one among its kind; nothing at the end. */
  public @Nullable Entry after(Entry entry) {
    return neighbour(entry, 1);
  }

  private @Nullable Entry neighbour(Entry entry, int step) {
    List<Entry> all = site.of(entry.kind());
    int at = number(entry) - 1 + step;
    return at < 0 || at >= all.size() ? null : all.get(at);
  }

  /** The place of an entry among its kind, from 1. */
  public int number(Entry entry) {
    return site.number(entry);
  }

  private static Kind kind(String folder) {
    return Kind.of(folder)
        .orElseThrow(() -> new NotThere(
            "there is no kind \"" + folder + "\"",
            folder,
            Arrays.stream(Kind.values())
                .map(Kind::folder)
                .filter(known -> !known.isEmpty())
                .toList()));
  }
}
