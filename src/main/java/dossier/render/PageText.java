package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Source;
import dossier.content.Kind;
import dossier.markdown.Citation;
import dossier.markdown.Holes;
import dossier.markdown.Html;
import dossier.markdown.Piece;
import dossier.render.PageNotes.Mention;
import dossier.site.Page;
import dossier.site.Site;
import dossier.site.Target;
import dossier.site.Target.ToEntry;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fills the holes of texts on one page: addresses as seen from it, its citations, its notes. */
final class PageText implements Holes {
  private final Site site;
  private final Page page;
  private final PageNotes notes;
  private final Function<Entry, String> card;

  /**
   * The text of a page.
   *
   * @param card draws an entry that is shown in place
   */
  PageText(Site site, Page page, PageNotes notes, Function<Entry, String> card) {
    this.site = site;
    this.page = page;
    this.notes = notes;
    this.card = card;
  }

  @Override
  public String link(Ref to, String label) {
    Optional<Target> target = site.target(to);
    if (target.isEmpty()) {
      return label;
    }
    String href = target.get().address().from(page.path());
    boolean term = target.get() instanceof ToEntry entry && entry.entry().kind() == Kind.TERM;
    String text = label.isEmpty() ? Html.escape(title(target.get(), to)) : label;
    return "<a" + (term ? " class=\"term\"" : "") + " href=\"" + Html.escape(href) + "\">" + text
        + "</a>";
  }

  private static String title(Target target, Ref to) {
    return target instanceof ToEntry entry
        ? entry.entry().title()
        : to.location().text();
  }

  @Override
  public String cite(Piece.Cite cite) {
    return marks(cite.citations());
  }

  /** The marks of some sources: {@code [1; 2, p. 14]}. */
  String marks(List<Citation> citations) {
    List<String> marks = new ArrayList<>();
    for (Citation citation : citations) {
      if (site.entry(citation.source()).orElse(null) instanceof Source source) {
        String locator = citation.locator().isEmpty() ? "" : ", " + Html.escape(citation.locator());
        marks.add(mark(source) + locator);
      }
    }
    return marks.isEmpty() ? "" : "<span class=\"cite\">[" + String.join("; ", marks) + "]</span>";
  }

  private String mark(Source source) {
    Mention mention = notes.cite(source);
    String title = Html.escape(source.title() + ", " + source.publisher());
    return "<a id=\"" + mention.anchor() + "\" href=\"#ref." + mention.number() + "\" title=\""
        + title + "\">" + mention.number() + "</a>";
  }

  @Override
  public String embed(Ref to) {
    return site.entry(to).map(card).orElse("");
  }

  @Override
  public String image(Piece.Image image) {
    return site.target(image.to())
        .map(target -> Html.escape(target.address().from(page.path())))
        .map(src -> "<img src=\"" + src + "\" alt=\"" + Html.escape(image.alt()) + "\">")
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
