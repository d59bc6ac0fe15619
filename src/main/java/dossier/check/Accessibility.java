package dossier.check;

import dossier.check.BuiltPages.BuiltPage;
import dossier.site.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What WCAG 2.2 asks of every page and a program can see: a language (3.1.1), a title (2.4.2), one main heading
 * and no level skipped (1.3.1), words for pictures (1.1.1) and in links (2.4.4); and ids that are not given twice.
 */
final class Accessibility {
  private Accessibility() {}

  static void check(BuiltPages pages, Findings findings) {
    for (BuiltPage built : pages.pages()) {
      Page page = built.page();
      Document document = built.document();
      checkHead(page, document, findings);
      checkHeadings(page, document, findings);
      checkWords(page, document, findings);
      checkIds(page, document, findings);
    }
  }

  private static void checkHead(Page page, Document document, Findings findings) {
    if (document.select("html[lang]").attr("lang").isBlank()) {
      findings.add(page, "no-language", "the language is not named", "write <html lang=\"…\">");
    }
    if (document.title().isBlank()) {
      findings.add(page, "no-title", "there is no title", "write <title>…</title> in the head");
    }
  }

  private static void checkHeadings(Page page, Document document, Findings findings) {
    List<Element> headings = document.select("h1, h2, h3, h4, h5, h6");
    long main =
        headings.stream().filter(heading -> heading.normalName().equals("h1")).count();
    if (main != 1) {
      findings.add(
          page,
          "heading-order",
          "there " + (main == 0 ? "is no main heading" : "are " + main + " main headings"),
          "a page has one <h1>");
    }
    int last = 0;
    for (Element heading : headings) {
      int level = heading.normalName().charAt(1) - '0';
      if (level > last + 1 && last > 0) {
        findings.add(
            page,
            "heading-order",
            "the heading \"" + heading.text() + "\" skips a level",
            "make it <h" + (last + 1) + ">");
      }
      last = level;
    }
  }

  private static void checkWords(Page page, Document document, Findings findings) {
    for (Element image : document.select("img:not([alt])")) {
      findings.add(
          page,
          "missing-alt",
          "the picture " + image.attr("src") + " has no words for those who cannot see it",
          "say what it shows in alt=\"…\"; alt=\"\" where it only decorates");
    }
    for (Element link : document.select("a[href]")) {
      boolean named = link.hasText()
          || link.hasAttr("aria-label")
          || !link.select("img[alt]").isEmpty();
      if (!named) {
        findings.add(
            page,
            "empty-link",
            "the link to " + link.attr("href") + " has no words",
            "write between <a> and </a> where it leads");
      }
    }
  }

  private static void checkIds(Page page, Document document, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Element element : document.select("[id]")) {
      if (!seen.add(element.id())) {
        findings.add(
            page,
            "duplicate-anchor",
            "the id \"" + element.id() + "\" is given twice",
            "an id stands once on a page; rename a heading, or mend the template");
      }
    }
  }
}
