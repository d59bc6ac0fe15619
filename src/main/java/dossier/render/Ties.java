package dossier.render;

import dossier.content.Issue;
import dossier.site.Site;
import dossier.site.Tie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ties between issues, each said once: authors may declare one from both of its ends. */
final class Ties {
  private Ties() {}

  /** The ties of an issue, as its own page declares them where it does. */
  static List<Tie> of(Site site, Issue issue) {
    Set<String> said = new HashSet<>();
    return site.ties(issue).stream().filter(tie -> said.add(key(tie))).toList();
  }

  /** The same, but for those to earlier issues: these have said them. */
  static List<Tie> notYetSaid(Site site, Issue issue) {
    Set<String> earlier = site.issues().stream()
        .takeWhile(other -> !other.name().equals(issue.name()))
        .map(Issue::name)
        .collect(Collectors.toSet());
    return of(site, issue).stream()
        .filter(tie -> !earlier.contains(tie.other().name()))
        .toList();
  }

  private static String key(Tie tie) {
    return tie.other().name() + " " + tie.says();
  }
}
