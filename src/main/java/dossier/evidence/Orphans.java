package dossier.evidence;

import dossier.content.Entry;
import dossier.content.Kind;
import dossier.site.Site;
import dossier.text.Problems;

/** Finds what nothing leads to: work that no reader will see. */
public final class Orphans {
  private final Site site;
  private final Problems problems;

  private Orphans(Site site, Problems problems) {
    this.site = site;
    this.problems = problems;
  }

  /**
   * Looks for them.
   *
   * @param problems told of sources that are never cited, quotations that are never shown, actors and terms that are
   *     never named
   */
  public static void check(Site site, Problems problems) {
    Orphans orphans = new Orphans(site, problems);
    orphans.tell(
        Kind.SOURCE,
        "unused-source",
        "nothing cites this source",
        "cite it, [@…], or take the file out");
    orphans.tell(
        Kind.QUOTE,
        "unshown-quotation",
        "no page shows this quotation",
        "show it, ![[…]], link to it, or take the file out");
    orphans.tell(
        Kind.ACTOR,
        "unnamed-actor",
        "nothing names this actor",
        "name it where it acts, [[…]], or take the file out");
    orphans.tell(
        Kind.TERM,
        "unnamed-term",
        "no page links to this term",
        "link to it where a reader meets the word, [[…]], or take it out");
  }

  private void tell(Kind kind, String code, String message, String advice) {
    for (Entry entry : site.of(kind)) {
      if (site.naming(entry).isEmpty()) {
        problems.notice(code, entry.header().location(), message, advice.replace("…", entry.id()));
      }
    }
  }
}
