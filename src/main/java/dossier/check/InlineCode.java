package dossier.check;

import dossier.render.ContentPolicy;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Each page has a Content-Security-Policy that lets no code stand in the page itself, and has no such code: a browser would
 * leave it out without a word to the reader.
 */
final class InlineCode {
  private static final Pattern DATA = Pattern.compile("(?i)application/(ld\\+)?json");

  private InlineCode() {}

  static void check(PageDocument page, Consumer<Finding> findings) {
    if (page.named("meta").stream().anyMatch(InlineCode::isPolicy)) {
      page.elements().forEach(element -> check(element, findings));
    } else {
      findings.accept(
          new Finding(
              "no-policy",
              "nothing tells the browser to load and run only what is this site's own",
              "let the head begin with <meta http-equiv=\"Content-Security-Policy\" content=\"${to.policy()}\">"));
    }
  }

  /** Whether a browser obeys it, which it does in the head alone, and it says what the program says. */
  private static boolean isPolicy(Element meta) {
    return meta.attr("http-equiv").equalsIgnoreCase("Content-Security-Policy")
        && meta.parent() != null
        && meta.parent().normalName().equals("head")
        && ContentPolicy.isIn(meta.attr("content"));
  }

  private static void check(Element element, Consumer<Finding> findings) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("style")) {
        tell(
            "the attribute style of " + open(element),
            "name a class, and say in templates/assets how it looks",
            findings);
      } else if (name.equals("srcdoc")) {
        tell(
            "the attribute srcdoc of " + open(element),
            "write what it holds into the page",
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
