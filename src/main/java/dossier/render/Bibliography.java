package dossier.render;

import dossier.content.Entry.Source;
import dossier.content.Kind;
import dossier.content.PartialDate;
import dossier.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All sources as CSL-JSON, which Zotero, pandoc and others read.
 *
 * @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a>
 */
final class Bibliography {
  private static final Map<Source.Type, String> TYPES = Map.of(
      Source.Type.ARTICLE, "article-newspaper",
      Source.Type.NEWS, "article-newspaper",
      Source.Type.TREATY, "treaty",
      Source.Type.DECLARATION, "document",
      Source.Type.LAW, "legislation",
      Source.Type.TRANSCRIPT, "speech",
      Source.Type.REPORT, "report",
      Source.Type.REFERENCE, "webpage");

  private Bibliography() {}

  static String of(Site site) {
    return Json.of(site.of(Kind.SOURCE).stream()
            .map(entry -> item((Source) entry, site.settings().language()))
            .toList())
        + "\n";
  }

  private static Map<String, Object> item(Source source, String language) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", source.id());
    item.put("type", TYPES.get(source.type()));
    item.put("title", source.title());
    if (!source.originalTitle().isEmpty()) {
      item.put("original-title", source.originalTitle());
    }
    if (!source.authors().isEmpty()) {
      item.put(
          "author",
          source.authors().stream().map(name -> Map.of("literal", name)).toList());
    }
    item.put("publisher", source.publisher());
    put(item, "issued", source.published());
    put(item, "accessed", source.accessed());
    if (!source.url().isEmpty()) {
      item.put("URL", source.url());
    }
    item.put("language", source.language().isEmpty() ? language : source.language());
    return item;
  }

  private static void put(Map<String, Object> item, String name, @Nullable PartialDate date) {
    if (date != null) {
      List<Object> parts = new ArrayList<>(List.of(date.year()));
      if (date.month() > 0) {
        parts.add(date.month());
      }
      if (date.day() > 0) {
        parts.add(date.day());
      }
      item.put(name, Map.of("date-parts", List.of(parts)));
    }
  }
}
