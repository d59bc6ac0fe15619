package dossier.evidence;

import dossier.content.Issue;
import dossier.content.Issue.Position;
import dossier.site.Site;
import dossier.text.Problems;

/** Asks of every position that is filled whether it rests on a quotation or a source. */
final class Positions {
  private Positions() {}

  static void check(Site site, Problems problems) {
    for (Issue issue : site.issues()) {
      for (Position position : issue.positions()) {
        boolean filled = !position.wants().isEmpty() || !position.because().isEmpty();
        if (filled && position.quote() == null && position.sources().isEmpty()) {
          problems.error(
              "no-evidence",
              position.actor().location(),
              "the position of \"" + position.actor().location().text() + "\" rests on nothing",
              "add quote: or sources: to it; if no statement was found, leave wants and because out");
        }
      }
    }
  }
}
