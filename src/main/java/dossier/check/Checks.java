package dossier.check;

import dossier.render.RenderedSite;
import dossier.text.Problems;

/** Everything that is asked of the built pages. What is asked of each by itself stands in {@link BuiltPage}. */
public final class Checks {
  private Checks() {}

  /**
   * Reads the built pages and asks everything of them.
   *
   * @param memory what was found the last time
   * @param problems told of what is wrong, against the file that somebody can mend
   */
  public static void check(RenderedSite site, CheckMemory memory, Problems problems) {
    BuiltPages pages = BuiltPages.of(site, memory);
    Findings findings = new Findings();
    pages
        .pages()
        .forEach(built -> built.findings().forEach(found -> findings.add(built.page(), found)));
    DeadLinks.check(pages, findings);
    StyleSheets.check(site, pages, problems);
    Pictures.check(site, problems);
    findings.tell(problems);
  }
}
