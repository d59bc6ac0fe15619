package dossier.evidence;

import dossier.content.Entry;
import dossier.content.Kind;
import dossier.site.Site;
import dossier.text.Problems;
import java.util.List;
import java.util.Map;

/** Finds what nothing leads to: work that no reader will see. */
public final class Orphans {
  private static final Map<Kind, List<String>> WORDS = Map.of(
      Kind.SOURCE,
          List.of("unused-source", "nothing cites this source", "cite it, or take the file out"),
      Kind.QUOTE,
          List.of(
              "unshown-quotation",
              "no page shows this quotation",
              "show it with ![[…]], or link to it"),
      Kind.ACTOR,
          List.of(
              "unnamed-actor",
              "nothing names this actor",
              "name it where it acts, or take the file out"),
      Kind.TERM,
          List.of(
              "unnamed-term",
              "no page links to this term",
              "link to it where a reader meets the word"));

  private Orphans() {}

  /**
   * Looks for them.
   *
   * @param problems told of sources that are never cited, quotations that are never shown, actors and terms that are
   *     never named
   */
  public static void check(Site site, Problems problems) {
    WORDS.forEach((kind, words) -> {
      for (Entry entry : site.of(kind)) {
        if (site.naming(entry).isEmpty()) {
          problems.notice(words.get(0), entry.header().location(), words.get(1), words.get(2));
        }
      }
    });
  }
}
