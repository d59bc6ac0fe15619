package dossier.check;

import dossier.check.BuiltPages.BuiltPage;
import org.jsoup.nodes.Element;

/** No address runs code, and nothing is fetched from another site when a page is opened. */
final class UnsafeAddresses {
  private UnsafeAddresses() {}

  static void check(BuiltPages pages, Findings findings) {
    for (BuiltPage built : pages.pages()) {
      for (Element element : built.document().select("[href], [src], [action]")) {
        for (String attribute : new String[] {"href", "src", "action"}) {
          check(built, element, attribute, element.attr(attribute).strip(), findings);
        }
      }
    }
  }

  private static void check(
      BuiltPage built, Element element, String attribute, String address, Findings findings) {
    boolean hasScheme = address.matches("(?is)[a-z][a-z0-9+.-]*:.*");
    if (hasScheme && !address.matches("(?is)(https?|mailto|tel):.*")) {
      findings.add(
          built.page(),
          "unsafe-link",
          "the address \"" + address + "\" is not one that a reader may be sent to",
          "use https:, http: or mailto:");
    }
    boolean elsewhere = address.matches("(?is)https?:.*") || address.startsWith("//");
    if (elsewhere && isFetched(element, attribute)) {
      findings.add(
          built.page(),
          "third-party",
          "\"" + address + "\" would be fetched from another site",
          "put the file into templates/assets, or into content/images");
    }
  }

  /** Whether a browser fetches it by itself: all but what a reader has to click, and what only tells machines. */
  private static boolean isFetched(Element element, String attribute) {
    if (attribute.equals("src")) {
      return true;
    }
    return element.normalName().equals("link")
        && element
            .attr("rel")
            .matches("(?i).*(stylesheet|icon|preload|prefetch|preconnect|manifest).*");
  }
}
