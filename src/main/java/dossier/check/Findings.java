package dossier.check;

import dossier.content.Entry;
import dossier.site.Page;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks found. Nobody edits the built pages, so a finding is told against the file that somebody can
 * mend: the entry where one page has it, the template where several pages of that template have it.
 */
final class Findings {
  private final Map<Shared, List<Page>> pages = new LinkedHashMap<>();

  /** What pages of one template may have in common. */
  private record Shared(String template, Finding finding) {}

  /** Tells of something on a page. */
  void add(Page page, Finding finding) {
    List<Page> found =
        pages.computeIfAbsent(new Shared(page.template(), finding), first -> new ArrayList<>());
    if (found.isEmpty() || !found.get(found.size() - 1).equals(page)) {
      found.add(page);
    }
  }

  /** Hands everything over. */
  void tell(Problems problems) {
    pages.forEach((shared, found) -> {
      Finding finding = shared.finding();
      Page first = found.get(0);
      int others = found.size() - 1;
      String also = others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others");
      problems.error(
          finding.code(),
          others == 0 ? place(first) : template(first),
          "on the page " + first.path() + also + ", " + finding.message(),
          finding.advice());
    });
  }

  private static Location place(Page page) {
    Entry entry = page.entry();
    return entry == null ? template(page) : entry.header().location().file().start();
  }

  private static Location template(Page page) {
    return new TextFile("templates/" + page.template(), "").start();
  }
}
