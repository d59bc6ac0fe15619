package dossier.check;

import dossier.check.BuiltPages.BuiltPage;
import dossier.text.Nearest;
import java.net.URI;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Every address that stays inside the site leads to a file that is there, and to a place in it. */
final class DeadLinks {
  private DeadLinks() {}

  static void check(BuiltPages pages, Findings findings) {
    for (BuiltPage built : pages.pages()) {
      for (Element element : built.document().select("[href], [src]")) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!address.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
          follow(pages, built, address, findings);
        }
      }
    }
  }

  private static void follow(BuiltPages pages, BuiltPage built, String address, Findings findings) {
    int hash = address.indexOf('#');
    String anchor = hash < 0 ? "" : address.substring(hash + 1);
    String path = path(pages, built, hash < 0 ? address : address.substring(0, hash));
    if (!pages.files().contains(path)) {
      findings.add(
          built.page(),
          "dead-link",
          "the link \"" + address + "\" leads nowhere",
          Nearest.to(path, pages.files())
              .map(near -> "did you mean " + near + "?")
              .orElse("link to a file of the site"));
      return;
    }
    Set<String> anchors = pages.anchors().getOrDefault(path, Set.of());
    if (!anchor.isEmpty() && path.endsWith(".html") && !anchors.contains(anchor)) {
      findings.add(
          built.page(),
          "dead-link",
          "the link \"" + address + "\" leads to a place that " + path + " does not have",
          Nearest.to(anchor, anchors)
              .map(near -> "did you mean #" + near + "?")
              .orElse("leave out what stands behind #"));
    }
  }

  /** The file that an address means, from the root of the site. */
  private static String path(BuiltPages pages, BuiltPage built, String address) {
    String self = built.page().path();
    if (address.isEmpty()) {
      return self;
    }
    if (address.startsWith("/")) {
      return address.startsWith(pages.basePath())
          ? address.substring(pages.basePath().length())
          : address;
    }
    try {
      return URI.create("/" + self)
          .resolve(address.replace(" ", "%20"))
          .getPath()
          .substring(1);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
