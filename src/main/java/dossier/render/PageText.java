package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Source;
import dossier.content.Kind;
import dossier.evidence.Evidence;
import dossier.evidence.Verdict;
import dossier.figure.Drawing;
import dossier.figure.Figures;
import dossier.markdown.Block;
import dossier.markdown.Citation;
import dossier.markdown.Heading;
import dossier.markdown.Holes;
import dossier.markdown.Html;
import dossier.markdown.Piece;
import dossier.render.PageNotes.Mention;
import dossier.site.Page;
import dossier.site.Site;
import dossier.site.Target;
import dossier.site.Target.ToEntry;
import dossier.text.Ref;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the holes of texts on one page: addresses as seen from it, its citations, its notes. */
final class PageText implements Holes {
  private static final int LONGEST_TERM = 28;
  private static final int MOST = 5_000_000;

  private final Site site;
  private final Page page;
  private final PageNotes notes;
  private final Evidence evidence;
  private final Figures figures;
  private final Fragments fragments;
  private boolean embedding;
  private int filled;

  /**
   * The text of a page.
   *
   * @param fragments draws what stands inside a text but has its form from a template
   */
  PageText(Edition edition, Page page, PageNotes notes, Fragments fragments) {
    this.site = edition.site();
    this.page = page;
    this.notes = notes;
    this.evidence = edition.evidence();
    this.figures = edition.figures();
    this.fragments = fragments;
  }

  @Override
  public String link(Ref to, String label) {
    Target target = site.target(to).orElse(null);
    if (target instanceof ToEntry term
        && term.entry().kind() == Kind.TERM
        && !term.address().path().equals(page.path())) {
      return counted(term(term.entry(), label(to, label), anchor(to, label)));
    }
    return counted(anchor(to, label));
  }

  /** What fills a hole. A few letters may stand for much, and a page of nothing else has no end. */
  private String counted(String html) {
    filled += html.length();
    if (filled > MOST) {
      throw new DrawingFailed(
          "too-long",
          page.entry() == null
              ? new TextFile("templates/" + page.template(), "").start()
              : page.entry().header().location().file().start(),
          "what is linked to and shown in place would fill more than " + MOST + " characters",
          "link less often, and shorten the titles and quotations that are shown");
    }
    return html;
  }

  /** A link and nothing more. */
  String anchor(Ref to, String label) {
    return site.target(to)
        .map(target -> "<a" + (isTerm(target) ? " class=\"term\"" : "") + " href=\""
            + Html.escape(Href.of(target.address(), page)) + "\">" + label(to, label) + "</a>")
        .orElse(label);
  }

  private static boolean isTerm(Target target) {
    return target instanceof ToEntry to && to.entry().kind() == Kind.TERM;
  }

  /** A button that shows what a term means. It would not break across lines, so many words stay a link. */
  private String term(Entry term, String label, String link) {
    if (label.length() > LONGEST_TERM || label.split(" ").length > 3) {
      return link;
    }
    notes.lookUp(term);
    return "<button class=\"term\" popovertarget=\"term." + Html.escape(term.id()) + "\">" + label
        + "</button>";
  }

  /** What a link says: what the author wrote, or the title of the place. */
  private String label(Ref to, String label) {
    return label.isEmpty()
        ? site.target(to).map(target -> Html.escape(title(target, to))).orElse("")
        : label;
  }

  private static String title(Target target, Ref to) {
    if (!(target instanceof ToEntry named)) {
      return to.location().text();
    }
    return named.entry().body().headings().stream()
        .filter(heading -> heading.id().equals(named.address().anchor()))
        .map(Heading::text)
        .findFirst()
        .orElse(named.entry().title());
  }

  @Override
  public String cite(Piece.Cite cite) {
    List<String> marks = new ArrayList<>();
    for (Citation citation : cite.citations()) {
      if (site.entry(citation.source()).orElse(null) instanceof Source source) {
        String locator = citation.locator().isEmpty() ? "" : ", " + Html.escape(citation.locator());
        marks.add(mark(source) + locator);
      }
    }
    return bracket(marks);
  }

  /** The marks of some sources: {@code [1; 2]}. */
  String marks(List<Source> sources) {
    return bracket(sources.stream().map(this::mark).toList());
  }

  private static String bracket(List<String> marks) {
    return marks.isEmpty() ? "" : "<span class=\"cite\">[" + String.join("; ", marks) + "]</span>";
  }

  private String mark(Source source) {
    Mention mention = notes.cite(source);
    int number = mention.number();
    return "<a id=\"" + mention.anchor() + "\" href=\"#ref." + number + "\" aria-label=\"Source "
        + number + "\">" + number + "</a>";
  }

  /** An embed inside an embed is a link: two quotations that show each other would have no end. */
  @Override
  public String embed(Ref to) {
    Entry entry = site.entry(to).orElse(null);
    if (entry == null || embedding) {
      return entry == null ? "" : counted("<p>" + anchor(to, "") + "</p>\n");
    }
    embedding = true;
    String html = fragments.draw("parts/embed.ftlh", Map.of("entry", entry));
    embedding = false;
    return counted(html);
  }

  @Override
  public String quotation(Block block, String html) {
    return evidence
        .verdict(block)
        .map(verdict ->
            marked(block, html) + fragments.draw("parts/label.ftlh", Map.of("verdict", verdict)))
        .orElse(html);
  }

  /** The HTML of a quotation, with what the editor left out and added drawn as such. */
  String marked(Block quotation, String html) {
    Verdict verdict = evidence.verdict(quotation).orElse(null);
    if (verdict == null || !(verdict.shortened() || verdict.added())) {
      return html;
    }
    return EditedMarks.in(html);
  }

  @Override
  public String figure(Piece.Figure figure) {
    Drawing drawing = figures.at(figure.location());
    return drawing == null
        ? ""
        : counted(fragments.draw(
            "parts/figure.ftlh", Map.of("drawing", drawing, "picture", Markup.of(drawing.svg()))));
  }

  @Override
  public String image(Piece.Image image) {
    return site.target(image.to())
        .map(target -> Html.escape(Href.of(target.address(), page)))
        .map(src -> counted("<img src=\"" + src + "\" alt=\"" + Html.escape(image.alt()) + "\">"))
        .orElse("");
  }

  @Override
  public String note(Piece.Note note) {
    boolean first = notes.isNew(note);
    String letter = PageNotes.letter(notes.note(note));
    if (first) {
      String html = Html.of(note.text(), this);
      notes.add(new Footnote(letter, Markup.of(html)));
    }
    String id = first ? " id=\"mark." + letter + "\"" : "";
    return "<sup class=\"note\"><a" + id + " href=\"#note." + letter + "\">" + letter
        + "</a></sup>";
  }
}
