package dossier.render;

import dossier.content.Entry;
import dossier.site.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a link may show of the page that it leads to: title and summary of each, by address. A script that sets one
 * global, because a page that was opened from a disk may load scripts and nothing else.
 */
final class Previews {
  private Previews() {}

  static String of(Site site) {
    Map<String, List<String>> previews = new TreeMap<>();
    for (Entry entry : site.entries()) {
      if (!entry.header().draft()) {
        previews.put(
            site.address(entry).toString(), List.of(entry.title(), Plain.of(entry.summary())));
      }
    }
    return "window.previews = " + Json.of(previews) + ";\n";
  }
}
