package dossier.check;

import dossier.check.BuiltPages.BuiltPage;
import dossier.site.Page;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A page whose Content-Security-Policy lets no code stand in the page itself has none: a browser would leave it
 * out without a word to the reader.
 */
final class InlineCode {
  private InlineCode() {}

  static void check(BuiltPages pages, Findings findings) {
    for (BuiltPage built : pages.pages()) {
      if (!built.document().select("meta[http-equiv=Content-Security-Policy]").isEmpty()) {
        built
            .document()
            .getAllElements()
            .forEach(element -> check(built.page(), element, findings));
      }
    }
  }

  private static void check(Page page, Element element, Findings findings) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("style")) {
        tell(
            page,
            "the attribute style of " + open(element),
            "name a class, and say in templates/assets how it looks",
            findings);
      } else if (name.startsWith("on")) {
        tell(
            page,
            "the attribute " + name + " of " + open(element),
            "listen for it in a script of templates/assets",
            findings);
      }
    }
    boolean code = element.normalName().equals("script")
        && !element.hasAttr("src")
        && !element.attr("type").matches("(?i)application/(ld\\+)?json");
    if (code) {
      tell(page, "a script in the page", "put it into templates/assets", findings);
    }
  }

  private static String open(Element element) {
    return "<" + element.normalName() + ">";
  }

  private static void tell(Page page, String what, String advice, Findings findings) {
    findings.add(page, "inline-code", what + " is refused by the page's own policy", advice);
  }
}
