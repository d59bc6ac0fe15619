package dossier.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * What WCAG 2.2 asks of every page and a program can see: a language (3.1.1), a title (2.4.2), one main heading
 * and no level skipped (1.3.1), words for pictures (1.1.1) and in links (2.4.4); and ids that are not given twice.
 */
final class Accessibility {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Accessibility() {}

  static void check(PageDocument page, Consumer<Finding> findings) {
    checkHead(page, findings);
    checkHeadings(page, findings);
    checkWords(page, findings);
    checkIds(page, findings);
  }

  private static void checkHead(PageDocument page, Consumer<Finding> findings) {
    if (page.named("html").stream().allMatch(html -> html.attr("lang").isBlank())) {
      findings.accept(
          new Finding("no-language", "the language is not named", "write <html lang=\"…\">"));
    }
    if (page.title().isBlank()) {
      findings.accept(
          new Finding("no-title", "there is no title", "write <title>…</title> in the head"));
    }
  }

  private static void checkHeadings(PageDocument page, Consumer<Finding> findings) {
    List<Element> headings = page.elements().stream()
        .filter(element -> HEADINGS.contains(element.normalName()))
        .toList();
    long main =
        headings.stream().filter(heading -> heading.normalName().equals("h1")).count();
    if (main != 1) {
      findings.accept(new Finding(
          "heading-order",
          "there " + (main == 0 ? "is no main heading" : "are " + main + " main headings"),
          "a page has one <h1>"));
    }
    int last = 0;
    for (Element heading : headings) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > last + 1 && last > 0) {
        findings.accept(new Finding(
            "heading-order",
            "the heading \"" + heading.text() + "\" skips a level",
            "make it <h" + (last + 1) + ">"));
      }
      last = level;
    }
  }

  private static void checkWords(PageDocument page, Consumer<Finding> findings) {
    for (Element image : page.named("img")) {
      if (image.hasAttr("alt")) {
        continue;
      }
      findings.accept(new Finding(
          "missing-alt",
          "the picture " + image.attr("src") + " has no words for those who cannot see it",
          "say what it shows in alt=\"…\"; alt=\"\" where it only decorates"));
    }
    for (Element link : page.named("a")) {
      boolean named = !link.hasAttr("href")
          || link.hasText()
          || link.hasAttr("aria-label")
          || !link.select("img[alt]").isEmpty();
      if (!named) {
        findings.accept(new Finding(
            "empty-link",
            "the link to " + link.attr("href") + " has no words",
            "write between <a> and </a> where it leads"));
      }
    }
  }

  private static void checkIds(PageDocument page, Consumer<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.elements()) {
      if (element.hasAttr("id") && !seen.add(element.id())) {
        findings.accept(new Finding(
            "duplicate-anchor",
            "the id \"" + element.id() + "\" is given twice",
            "an id stands once on a page; rename a heading, or mend the template"));
      }
    }
  }
}
