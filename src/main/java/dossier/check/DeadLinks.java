package dossier.check;

import dossier.text.Nearest;
import java.util.Set;

/** Every address that stays inside the site leads to a file that is there, and to a place in it. */
final class DeadLinks {
  private DeadLinks() {}

  static void check(BuiltPages pages, Findings findings) {
    for (BuiltPage built : pages.pages()) {
      built.links().forEach(link -> follow(pages, built, link, findings));
    }
  }

  private static void follow(BuiltPages pages, BuiltPage built, String address, Findings findings) {
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? "" : BuiltPages.decoded(address.substring(hash + 1));
    String path = pages.path(built.page().path(), address);
    if (!pages.files().contains(path)) {
      findings.add(
          built.page(),
          new Finding(
              "dead-link",
              "the link \"" + address + "\" leads nowhere",
              Nearest.to(path, pages.files())
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("link to a file of the site")));
      return;
    }
    Set<String> anchors = pages.anchors().getOrDefault(path, Set.of());
    if (!anchor.isEmpty() && path.endsWith(".html") && !anchors.contains(anchor)) {
      findings.add(
          built.page(),
          new Finding(
              "dead-link",
              "the link \"" + address + "\" leads to a place that " + path + " does not have",
              Nearest.to(anchor, anchors)
                  .map(near -> "did you mean \"#" + near + "\"?")
                  .orElse("leave out what stands behind #")));
    }
  }
}
