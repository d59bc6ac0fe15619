package dossier.site;

import dossier.content.Issue;
import dossier.content.Settings.RelationKind;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of relations and positions that cannot be: of an unknown kind, to the issue itself, or twice. */
final class Relations {
  private Relations() {}

  static void check(Site site, Issue issue, Problems problems) {
    List<String> kinds = site.relationKinds().stream().map(RelationKind::kind).toList();
    Set<String> seen = new HashSet<>();
    for (Issue.Relation relation : issue.relations()) {
      if (!site.unread().settings()
          && !relation.kind().isEmpty()
          && !kinds.contains(relation.kind())) {
        problems.unknown(
            "unknown-relation-kind",
            relation.kindLocation(),
            "site.yaml declares no relation kind \"" + relation.kind() + "\"",
            relation.kind(),
            kinds);
      }
      site.entry(relation.to()).ifPresent(other -> {
        if (other.name().equals(issue.name())) {
          problems.error(
              "self-relation",
              relation.to().location(),
              "an issue cannot be related to itself",
              "name another issue");
        } else if (!seen.add(other.name() + " " + relation.kind())) {
          problems.error(
              "duplicate-relation",
              relation.to().location(),
              "this issue " + relation.kind() + " \"" + other.id() + "\" already",
              "keep one of the two, with all the reasons");
        }
      });
    }
    Set<String> actors = new HashSet<>();
    for (Issue.Position position : issue.positions()) {
      if (!position.actor().name().isEmpty() && !actors.add(position.actor().name())) {
        problems.error(
            "duplicate-position",
            position.actor().location(),
            "\"" + position.actor().location().text() + "\" has a position on this issue already",
            "put both into one");
      }
    }
  }
}
