package dossier.check;

import dossier.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found on one page, and what has to be asked of the others.
 *
 * @param page which
 * @param anchors the ids that stand in it
 * @param links the addresses that stay inside the site, each once
 * @param findings what is wrong with it by itself
 */
record BuiltPage(Page page, Set<String> anchors, List<String> links, List<Finding> findings) {
  private static final List<Check> ALL =
      List.of(UnsafeAddresses::check, InlineCode::check, Accessibility::check);

  /** Reads a page and asks of it what can be asked of it alone. */
  static BuiltPage of(Page page, byte[] html) {
    PageDocument document = PageDocument.of(html);
    List<Finding> findings = new ArrayList<>();
    ALL.forEach(check -> check.check(document, findings::add));
    Set<String> anchors = document.elements().stream()
        .filter(element -> element.hasAttr("id"))
        .map(element -> element.id())
        .collect(Collectors.toUnmodifiableSet());
    List<String> links = document.addresses().stream()
        .filter(address -> !address.isElsewhere())
        .map(WrittenAddress::text)
        .distinct()
        .toList();
    return new BuiltPage(page, anchors, links, List.copyOf(findings));
  }

  /** The same found on a page of another plan. */
  BuiltPage as(Page other) {
    return new BuiltPage(other, anchors, links, findings);
  }
}
