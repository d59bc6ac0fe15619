package dossier.site;

import dossier.content.Issue;
import dossier.content.Settings.RelationKind;
import dossier.text.Nearest;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of relations that cannot be: of an unknown kind, to the issue itself, or twice. */
final class Relations {
  private Relations() {}

  static void check(Site site, Issue issue, Problems problems) {
    List<String> kinds = site.relationKinds().stream().map(RelationKind::kind).toList();
    Set<String> seen = new HashSet<>();
    for (Issue.Relation relation : issue.relations()) {
      if (!site.unread().settings()
          && !relation.kind().isEmpty()
          && !kinds.contains(relation.kind())) {
        tellUnknown(site, relation, kinds, problems);
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
  }

  private static void tellUnknown(
      Site site, Issue.Relation relation, List<String> kinds, Problems problems) {
    Optional<RelationKind> turned = site.relationKinds().stream()
        .filter(kind -> kind.inverse().equals(relation.kind()))
        .findFirst();
    problems.error(
        "unknown-relation-kind",
        relation.kindLocation(),
        "site.yaml declares no relation kind \"" + relation.kind() + "\"",
        turned
            .map(kind -> "this is \"" + kind.kind()
                + "\" read from its other end: write that on the" + " page of the other issue")
            .orElseGet(() -> Nearest.advice(relation.kind(), kinds)));
  }
}
