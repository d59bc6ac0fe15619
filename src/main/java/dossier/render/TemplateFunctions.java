package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Entry.Term;
import dossier.content.Kind;
import dossier.content.PartialDate;
import dossier.figure.Figures;
import dossier.figure.IssueMap;
import dossier.markdown.Block;
import dossier.markdown.Body;
import dossier.markdown.Html;
import dossier.markdown.Piece;
import dossier.site.Address;
import dossier.site.Page;
import dossier.site.Site;
import dossier.text.Ref;
import freemarker.core.TemplateHTMLOutputModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask for, as {@code to.href(entry)}. One method is one function; a page has its own set,
 * which numbers the page's citations as they are drawn. {@code src/docs/templates.md} shows each of them.
 */
public final class TemplateFunctions extends EntryFunctions {
  private static final String OPEN = "<p>";
  private static final String CLOSE = "</p>";

  private final Site site;
  private final Page page;
  private final Dates dates;
  private final PageNotes notes = new PageNotes();
  private final Figures figures;
  private final PageText text;
  private final boolean hasCards;
  private @Nullable Card card;

  TemplateFunctions(
      Edition edition, Sides sides, Page page, boolean hasCards, Fragments fragments) {
    super(edition, sides, page);
    this.site = edition.site();
    this.page = page;
    this.dates = Dates.in(site.settings().language());
    this.figures = edition.figures();
    this.hasCards = hasCards;
    this.text = new PageText(edition, page, notes, (template, model) -> {
      Map<String, Object> all = new HashMap<>(model);
      all.put("to", this);
      return fragments.draw(template, all);
    });
  }

  /** A body in parts, each beginning with a heading of the second level; what stands before the first is one too. */
  public List<Body> sections(Body body) {
    List<Body> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (isSection(block) && !blocks.isEmpty()) {
        sections.add(new Body(blocks, List.of(), List.of()));
        blocks.clear();
      }
      blocks.add(block);
    }
    if (!blocks.isEmpty()) {
      sections.add(new Body(blocks, List.of(), List.of()));
    }
    return sections;
  }

  private static boolean isSection(Block block) {
    return block.kind() == Block.Kind.HEADING
        && block.pieces().get(0) instanceof Piece.Html tag
        && tag.html().startsWith("<h2");
  }

  /** A body as blocks. */
  public TemplateHTMLOutputModel html(Body body) {
    return Markup.of(drawn(body));
  }

  private String drawn(Body body) {
    return Unbroken.in(Html.of(body, text));
  }

  /** The text of a key, without the paragraph around it. */
  public TemplateHTMLOutputModel text(Body body) {
    return Markup.of(inline(drawn(body)));
  }

  private static String inline(String html) {
    String bare = html.strip();
    int from = bare.startsWith(OPEN) ? OPEN.length() : 0;
    int to = bare.length() - (bare.endsWith(CLOSE) ? CLOSE.length() : 0);
    return bare.substring(Math.min(from, to), to);
  }

  /** The words of a quotation, without the block around them, what was left out and added drawn as such. */
  public TemplateHTMLOutputModel words(Quote quote) {
    String html = text.marked(quote.quotation(), Html.of(quote.quotation().pieces(), text))
        .strip();
    return Markup.of(
        html.replaceFirst("^<blockquote>\\s*", "").replaceFirst("\\s*</blockquote>$", ""));
  }

  /** The address of the very passage of a source's web page that a quotation is taken from; or empty. */
  public String passage(Quote quote) {
    return one(quote.source()) instanceof Source source ? Passage.address(source, quote) : "";
  }

  /** How the issues hang together, laid out; nothing where there is nothing to draw. */
  public @Nullable IssueMap issueMap() {
    return figures.issueMap();
  }

  /** Events as marks on a band of years; empty where they are too few. The label is for those who cannot see it. */
  public TemplateHTMLOutputModel band(List<Entry> events, String label) {
    return Markup.of(figures.band(events.stream().map(Entry.Event.class::cast).toList(), label));
  }

  /** A body as plain words, on one line. */
  public String plain(Body body) {
    return Plain.of(body);
  }

  /** The marks of the sources that a key names, but for those that the text beside it cites already. */
  public TemplateHTMLOutputModel cite(List<Ref> sources, Body beside) {
    return Markup.of(text.marks(except(site.entries(sources), beside.refs()).stream()
        .map(Source.class::cast)
        .toList()));
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

  /** The terms that the page lets readers look up in place; ask at the foot. */
  public List<Entry> terms() {
    return site.of(Kind.TERM).stream().filter(notes.terms()::contains).toList();
  }

  /** What a term means, without the marks of its sources. */
  public TemplateHTMLOutputModel definition(Term term) {
    String html = inline(Html.of(term.summary(), new Definition(text)));
    return Markup.of(html.replaceAll(" +([.,;:]|$)", "$1"));
  }

  /** The headings of the second level in HTML that was drawn, as links to them. */
  public List<Contents> contents(TemplateHTMLOutputModel html) {
    return Contents.of(html);
  }

  /** What this page may load, for its head. */
  public TemplateHTMLOutputModel policy() {
    return Markup.of(ContentPolicy.TEXT);
  }

  /** What this page is about, for programs: JSON-LD that may stand inside a script. */
  public TemplateHTMLOutputModel structured(String title, String description, String section) {
    Map<String, Object> data =
        new StructuredData(site, this::canonical).of(page, title, description, section);
    return Markup.of(Json.inScript(data));
  }

  /** The address of a picture that stands for this page where it is passed on; empty where the site has none. */
  public String card(String title, String section) {
    if (!hasCards) {
      return "";
    }
    card = new Card(Cards.path(page.path()), title, section);
    return canonical(Address.of(card.path()));
  }

  /** The card that the page has asked for. */
  Optional<Card> card() {
    return Optional.ofNullable(card);
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
}
