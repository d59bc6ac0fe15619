package dossier.check;

import dossier.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every address that stays inside the site leads to a file that is there, and to a place in it. */
final class DeadLinks {
  private DeadLinks() {}

  static void check(BuiltPages pages, Findings findings) {
    List<List<Finding>> dead =
        pages.pages().parallelStream().map(built -> dead(pages, built)).toList();
    for (int i = 0; i < dead.size(); i++) {
      BuiltPage built = pages.pages().get(i);
      dead.get(i).forEach(finding -> findings.add(built.page(), finding));
    }
  }

  private static List<Finding> dead(BuiltPages pages, BuiltPage built) {
    return built.links().stream()
        .map(link -> follow(pages, built, link))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Finding> follow(BuiltPages pages, BuiltPage built, String address) {
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? "" : BuiltPages.decoded(address.substring(hash + 1));
    String path = pages.path(built.page().path(), address);
    if (!pages.files().contains(path)) {
      return Optional.of(new Finding(
          "dead-link",
          "the link \"" + address + "\" leads nowhere",
          Nearest.to(path, pages.files())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("link to a file of the site")));
    }
    Set<String> anchors = pages.anchors().getOrDefault(path, Set.of());
    if (!anchor.isEmpty() && path.endsWith(".html") && !anchors.contains(anchor)) {
      return Optional.of(new Finding(
          "dead-link",
          "the link \"" + address + "\" leads to a place that " + path + " does not have",
          Nearest.to(anchor, anchors)
              .map(near -> "did you mean \"#" + near + "\"?")
              .orElse("leave out what stands behind #")));
    }
    return Optional.empty();
  }
}
