package dossier.evidence;

import dossier.content.Issue;
import dossier.content.Issue.Position;
import dossier.site.Site;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.Set;

/** Asks of every position that is filled whether it rests on a quotation or a source, and whether it is the only one. */
final class Positions {
  private Positions() {}

  static void check(Site site, Problems problems) {
    for (Issue issue : site.issues()) {
      Set<String> actors = new HashSet<>();
      for (Position position : issue.positions()) {
        checkEvidence(position, problems);
        String actor = position.actor().name();
        if (!actor.isEmpty() && !actors.add(actor)) {
          problems.error(
              "duplicate-position",
              position.actor().location(),
              name(position) + " has a position on this issue already",
              "put both into one");
        }
      }
    }
  }

  private static void checkEvidence(Position position, Problems problems) {
    boolean filled = !position.wants().isEmpty() || !position.because().isEmpty();
    if (filled && position.quote() == null && position.sources().isEmpty()) {
      problems.error(
          "no-evidence",
          position.actor().location(),
          "the position of " + name(position) + " rests on nothing",
          "add quote: or sources: to it; if no statement was found, leave wants and because out");
    }
  }

  private static String name(Position position) {
    return "\"" + position.actor().location().text() + "\"";
  }
}
