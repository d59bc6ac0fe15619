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
  private final Map<Finding, List<Page>> pages = new LinkedHashMap<>();

  private record Finding(String template, String code, String message, String advice) {}

  /**
   * Tells of something on a page.
   *
   * @param message what is wrong, to stand behind "on the page …,"
   * @param advice what to do
   */
  void add(Page page, String code, String message, String advice) {
    Finding finding = new Finding(page.template(), code, message, advice);
    List<Page> found = pages.computeIfAbsent(finding, first -> new ArrayList<>());
    if (!found.contains(page)) {
      found.add(page);
    }
  }

  /** Hands everything over. */
  void tell(Problems problems) {
    pages.forEach((finding, found) -> {
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
