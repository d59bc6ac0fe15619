package dossier.evidence;

import dossier.content.Entry;
import dossier.content.Kind;
import dossier.markdown.Claim;
import dossier.site.Site;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of what issues and background pages say can be traced to a source: paragraph by paragraph, item by item,
 * but for somebody else's words and for questions. (Positions, relations, key facts and events cannot do without.)
 *
 * @param pages how much of each page
 */
public record Coverage(List<OfPage> pages) {
  private static final int PARAGRAPHS_PER_EXCEPTION = 100;

  public Coverage {
    pages = List.copyOf(pages);
  }

  /**
   * How much of one page.
   *
   * @param entry the page
   * @param claims how many paragraphs and list items it has
   * @param cited how many of them cite a source
   * @param exceptions those that need not, each with its reason
   */
  public record OfPage(Entry entry, int claims, int cited, List<Claim> exceptions) {
    public OfPage {
      exceptions = List.copyOf(exceptions);
    }
  }

  /**
   * Looks at every issue and background page.
   *
   * @param problems told of each paragraph and list item that cites nothing, and of more than one exception in a
   *     hundred
   */
  public static Coverage of(Site site, Problems problems) {
    List<OfPage> pages = new ArrayList<>();
    for (Kind kind : List.of(Kind.ISSUE, Kind.BACKGROUND)) {
      site.of(kind).forEach(entry -> pages.add(page(entry, problems)));
    }
    Coverage coverage = new Coverage(pages);
    coverage.checkExceptions(problems);
    return coverage;
  }

  private static OfPage page(Entry entry, Problems problems) {
    List<Claim> claims = entry.body().claims();
    List<Claim> exceptions = claims.stream()
        .filter(claim -> !claim.isCited() && !claim.exception().isEmpty())
        .toList();
    int cited = (int) claims.stream().filter(Claim::isCited).count();
    for (Claim claim : claims) {
      if (!claim.isCited() && claim.exception().isEmpty()) {
        problems.notice(
            "uncited",
            claim.location(),
            "this cites no source",
            "add [@source-id]; or, if none is needed, put <!-- uncited: why --> on the line above");
      }
    }
    return new OfPage(entry, claims.size(), cited, exceptions);
  }

  private void checkExceptions(Problems problems) {
    List<Claim> exceptions =
        pages.stream().flatMap(page -> page.exceptions().stream()).toList();
    if (exceptions.size() * PARAGRAPHS_PER_EXCEPTION > claims()) {
      Claim last = exceptions.get(exceptions.size() - 1);
      problems.warning(
          "too-many-exceptions",
          last.location(),
          "more than one in a hundred is excepted: " + exceptions.size() + " of " + claims()
              + " paragraphs and list items",
          "find a source for some of them");
    }
  }

  /** How many paragraphs and list items there are in all. */
  public int claims() {
    return pages.stream().mapToInt(OfPage::claims).sum();
  }

  /** How many of them cite a source. */
  public int cited() {
    return pages.stream().mapToInt(OfPage::cited).sum();
  }
}
