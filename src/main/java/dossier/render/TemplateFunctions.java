package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Issue;
import dossier.content.Kind;
import dossier.content.PartialDate;
import dossier.content.Settings;
import dossier.evidence.Evidence;
import dossier.evidence.Verdict;
import dossier.markdown.Body;
import dossier.markdown.Citation;
import dossier.markdown.Html;
import dossier.site.Page;
import dossier.site.Site;
import dossier.site.SitePlan;
import dossier.site.Stance;
import dossier.site.Tie;
import dossier.text.Ref;
import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask for, as {@code to.href(entry)}. One method is one function; a page has its own set,
 * which numbers the page's citations as they are drawn. Names that lead nowhere are left out: they have been
 * told as problems already.
 */
public final class TemplateFunctions extends AddressFunctions {
  private final Site site;
  private final Dates dates;
  private final PageNotes notes = new PageNotes();
  private final Evidence evidence;
  private final PageText text;

  TemplateFunctions(Site site, SitePlan plan, Evidence evidence, Page page, Fragments fragments) {
    super(site, plan, page);
    this.site = site;
    this.dates = new Dates(site.settings().language());
    this.evidence = evidence;
    this.text = new PageText(site, page, evidence, notes, (template, model) -> {
      Map<String, Object> all = new HashMap<>(model);
      all.put("to", this);
      return fragments.draw(template, all);
    });
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

  /** The quotations that an actor spoke, or that are taken from a source: these in the order of the source. */
  public List<Entry> quotes(Entry of) {
    Comparator<Quote> order = of instanceof Source
        ? Comparator.comparingInt(this::place)
        : Comparator.comparing(Quote::date);
    return site.of(Kind.QUOTE).stream()
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

  private boolean isOf(Ref ref, Entry entry) {
    return site.entry(ref).filter(found -> found.name().equals(entry.name())).isPresent();
  }

  /** How an issue is tied to others. */
  public List<Tie> ties(Issue issue) {
    return site.ties(issue);
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

  /** The actors who have a position on any issue. */
  public List<Actor> actorsWithPositions() {
    return site.actorsWithPositions();
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
    for (int i = Math.max(0, -step); i < all.size() - Math.max(0, step); i++) {
      if (all.get(i).id().equals(entry.id())) {
        return all.get(i + step);
      }
    }
    return null;
  }

  /** A body as blocks. */
  public TemplateHTMLOutputModel html(Body body) {
    return Markup.of(Html.of(body, text));
  }

  /** The text of a key, without the paragraph around it. */
  public TemplateHTMLOutputModel text(Body body) {
    String html = Html.of(body, text).strip();
    return Markup.of(html.replaceFirst("^<p>", "").replaceFirst("</p>$", ""));
  }

  /** The words of a quotation, without the block around them, what was left out and added drawn as such. */
  public TemplateHTMLOutputModel words(Quote quote) {
    String html = text.marked(quote.quotation(), Html.of(quote.quotation().pieces(), text))
        .strip();
    return Markup.of(
        html.replaceFirst("^<blockquote>\\s*", "").replaceFirst("\\s*</blockquote>$", ""));
  }

  /** What came of comparing a quotation with its source. */
  public @Nullable Verdict verdict(Quote quote) {
    return evidence.verdict(quote.quotation()).orElse(null);
  }

  /** The address of the very passage of a source's web page that a quotation is taken from; or empty. */
  public String passage(Quote quote) {
    return one(quote.source()) instanceof Source source ? Passage.address(source, quote) : "";
  }

  /** A body as plain words, on one line. */
  public String plain(Body body) {
    return body.text().replaceAll("\\s+", " ").replaceAll(" ([.,;:])", "$1").strip();
  }

  /** The marks of sources that a key names. */
  public TemplateHTMLOutputModel cite(List<Ref> sources) {
    return Markup.of(
        text.marks(sources.stream().map(ref -> new Citation(ref, "")).toList()));
  }

  /** The sources cited on the page so far; ask at the foot. */
  public List<Reference> references() {
    return notes.references();
  }

  /** The footnotes called on the page so far; ask at the foot. */
  public List<Footnote> footnotes() {
    return notes.footnotes();
  }

  /** How to cite a page, a source or a quotation. */
  public String citation(Entry entry) {
    return new CiteAs(site, dates).plain(entry);
  }

  /** The same for BibTeX. */
  public String bibtex(Entry entry) {
    return new CiteAs(site, dates).bibtex(entry);
  }

  /** A date for readers. */
  public String date(PartialDate date) {
    return dates.of(date);
  }

  /** A day for readers. */
  public String day(LocalDate day) {
    return dates.of(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /** A date as a moment for machines (RFC 3339): midnight in Greenwich at its beginning. */
  public String instant(PartialDate date) {
    return date.first() + "T00:00:00Z";
  }

  /** The name of a language, in the site's own. */
  public String language(String tag) {
    Locale own = Locale.forLanguageTag(site.settings().language());
    return Locale.forLanguageTag(tag).getDisplayName(own);
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
