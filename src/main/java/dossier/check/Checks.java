package dossier.check;

import dossier.render.RenderedSite;
import dossier.text.Problems;
import java.util.List;

/** Everything that is asked of the built pages. A new check is one file and one line here. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(DeadLinks::check, UnsafeAddresses::check, InlineCode::check, Accessibility::check);

  private Checks() {}

  /**
   * Reads the built pages and asks everything of them.
   *
   * @param problems told of what is wrong, against the file that somebody can mend
   */
  public static void check(RenderedSite site, Problems problems) {
    BuiltPages pages = BuiltPages.of(site);
    Findings findings = new Findings();
    StyleSheets.check(site, pages, problems);
    Pictures.check(site, problems);
    ALL.forEach(check -> check.check(pages, findings));
    findings.tell(problems);
  }
}
