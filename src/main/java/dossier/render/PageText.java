package dossier.render;

import dossier.content.Entry.Source;
import dossier.content.Kind;
import dossier.evidence.Evidence;
import dossier.evidence.Verdict;
import dossier.markdown.Block;
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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills the holes of texts on one page: addresses as seen from it, its citations, its notes. */
final class PageText implements Holes {
  /** Square brackets and ellipses, as they stand between tags. */
  private static final Pattern EDITED =
      Pattern.compile("\\[[^\\[\\]<>]*](?=[^<>]*(?:<|$))|\u2026|\\.\\.\\.");

  private final Site site;
  private final Page page;
  private final PageNotes notes;
  private final Evidence evidence;
  private final Fragments fragments;

  /**
   * The text of a page.
   *
   * @param fragments draws what stands inside a text but has its form from a template
   */
  PageText(Site site, Page page, Evidence evidence, PageNotes notes, Fragments fragments) {
    this.site = site;
    this.page = page;
    this.notes = notes;
    this.evidence = evidence;
    this.fragments = fragments;
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
    return site.entry(to)
        .map(entry -> fragments.draw("parts/embed.ftlh", Map.of("entry", entry)))
        .orElse("");
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
    return EDITED
        .matcher(html)
        .replaceAll(sign -> "<span class=\"edited\">" + sign.group() + "</span>");
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
