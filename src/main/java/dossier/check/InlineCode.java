package dossier.check;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A page whose Content-Security-Policy lets no code stand in the page itself has none: a browser would leave it
 * out without a word to the reader.
 */
final class InlineCode {
  private static final Pattern DATA = Pattern.compile("(?i)application/(ld\\+)?json");

  private InlineCode() {}

  static void check(PageDocument page, Consumer<Finding> findings) {
    boolean hasPolicy = page.named("meta").stream()
        .anyMatch(meta -> meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy"));
    if (hasPolicy) {
      page.elements().forEach(element -> check(element, findings));
    }
  }

  private static void check(Element element, Consumer<Finding> findings) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("style")) {
        tell(
            "the attribute style of " + open(element),
            "name a class, and say in templates/assets how it looks",
            findings);
      } else if (name.startsWith("on")) {
        tell(
            "the attribute " + name + " of " + open(element),
            "listen for it in a script of templates/assets",
            findings);
      }
    }
    boolean code = element.normalName().equals("script")
        && !element.hasAttr("src")
        && !DATA.matcher(element.attr("type")).matches();
    if (code) {
      tell("a script in the page", "put it into templates/assets", findings);
    }
  }

  private static String open(Element element) {
    return "<" + element.normalName() + ">";
  }

  private static void tell(String what, String advice, Consumer<Finding> findings) {
    findings.accept(
        new Finding("inline-code", what + " is refused by the page's own policy", advice));
  }
}
