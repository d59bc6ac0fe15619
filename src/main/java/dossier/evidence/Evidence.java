package dossier.evidence;

import dossier.content.Issue;
import dossier.content.Issue.Position;
import dossier.site.Site;
import dossier.text.Problems;

/** Asks of every claim that can stand without evidence whether it does. */
public final class Evidence {
  private Evidence() {}

  /**
   * Checks the linked site.
   *
   * @param problems told of positions that are filled but rest on no quotation and no source
   */
  public static void check(Site site, Problems problems) {
    for (Issue issue : site.issues()) {
      for (Position position : issue.positions()) {
        checkPosition(position, problems);
      }
    }
  }

  private static void checkPosition(Position position, Problems problems) {
    boolean filled = !position.wants().isEmpty();
    if (filled && position.quote() == null && position.sources().isEmpty()) {
      problems.error(
          "no-evidence",
          position.actor().location(),
          "the position of \"" + position.actor().location().text() + "\" rests on nothing",
          "add quote: or sources: to it; if no statement was found, leave wants out");
    }
  }
}
