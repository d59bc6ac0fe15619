package dossier.render;

import dossier.content.Entry;
import dossier.content.Issue;
import dossier.content.Kind;
import dossier.site.Site;
import dossier.site.Tie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ties between issues and other pages, each said once: authors may declare one from both of its ends. */
final class Ties {
  private Ties() {}

  /** The ties of a page, as it declares them itself where it does. */
  static List<Tie> of(Site site, Entry entry) {
    Set<String> said = new HashSet<>();
    return site.ties(entry).stream().filter(tie -> said.add(key(tie))).toList();
  }

  /** Those of an issue, but for those to earlier issues: these have said them. */
  static List<Tie> notYetSaid(Site site, Issue issue) {
    return of(site, issue).stream()
        .filter(tie ->
            tie.other().kind() != Kind.ISSUE || site.number(tie.other()) > site.number(issue))
        .toList();
  }

  private static String key(Tie tie) {
    return tie.other().name() + " " + tie.says();
  }
}
