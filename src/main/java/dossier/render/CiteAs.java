package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.PartialDate;
import dossier.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** How to cite a page, a source or a quotation: in plain words, and for BibTeX. */
final class CiteAs {
  private final Site site;
  private final Dates dates;

  CiteAs(Site site, Dates dates) {
    this.site = site;
    this.dates = dates;
  }

  /** In plain words. */
  String plain(Entry entry) {
    if (entry instanceof Source source) {
      return plain(source);
    }
    if (entry instanceof Quote quote) {
      String where = quote.locator().isEmpty() ? "" : ", " + quote.locator();
      String words = quote.quotation().text().replaceAll("\\s+", " ");
      String from =
          site.entry(quote.source()).map(found -> plain((Source) found)).orElse("");
      return capital(speaker(quote)) + ", “" + words + "”, " + dates.of(quote.date()) + where
          + ". Quoted in: " + from;
    }
    String address = published(entry);
    return "“" + entry.title() + "”. " + site.settings().title() + ", as of "
        + dates.of(asOf(entry)) + "." + (address.isEmpty() ? "" : " " + address);
  }

  private String plain(Source source) {
    StringJoiner parts = new StringJoiner(" ");
    if (!source.authors().isEmpty()) {
      parts.add(names(source.authors()) + ".");
    }
    String original = source.originalTitle().isEmpty() ? "" : " [" + source.originalTitle() + "]";
    parts.add("“" + source.title() + "”" + original + ".");
    parts.add(source.publisher() + ", "
        + (source.published() == null ? "without a date" : dates.of(source.published())) + ".");
    if (!source.url().isEmpty()) {
      String read =
          source.accessed() == null ? "" : " (read on " + dates.of(source.accessed()) + ")";
      parts.add(source.url() + read);
    }
    return parts.toString();
  }

  private static String names(List<String> authors) {
    int last = authors.size() - 1;
    return last == 0
        ? authors.get(0)
        : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
  }

  private String speaker(Quote quote) {
    return quote.attributed().isEmpty()
        ? site.entry(quote.speaker()).map(Entry::title).orElse("")
        : quote.attributed();
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private PartialDate asOf(Entry entry) {
    return entry.asOf() == null ? site.settings().asOf() : entry.asOf();
  }

  private String published(Entry entry) {
    String base = site.settings().baseUrl();
    return base.isEmpty() ? "" : base + site.address(entry).path();
  }

  /** For BibTeX, as {@code @misc}, which every style knows. */
  String bibtex(Entry entry) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (entry instanceof Source source) {
      fields.put(
          "author",
          String.join(
              " and ",
              source.authors().stream().map(name -> "{" + tex(name) + "}").toList()));
      fields.put("title", title(source.title()));
      fields.put("howpublished", tex(source.publisher()));
      date(fields, source.published());
      fields.put("url", source.url());
      fields.put("urldate", source.accessed() == null ? "" : source.accessed().toString());
      fields.put(
          "note",
          tex(source.originalTitle().isEmpty() ? "" : "Original title: " + source.originalTitle()));
    } else if (entry instanceof Quote quote) {
      fields.put("author", "{" + tex(speaker(quote)) + "}");
      fields.put("title", title(quote.quotation().text().replaceAll("\\s+", " ")));
      date(fields, quote.date());
      fields.put(
          "note",
          tex("Quoted in: "
              + site.entry(quote.source()).map(found -> plain((Source) found)).orElse("")));
    } else {
      fields.put("title", title(entry.title()));
      fields.put("howpublished", tex(site.settings().title()));
      date(fields, asOf(entry));
      fields.put("url", published(entry));
    }
    List<String> lines = new ArrayList<>();
    fields.forEach((name, value) -> {
      if (!value.isEmpty()) {
        lines.add("  " + name + " = {" + value + "}");
      }
    });
    return "@misc{" + entry.name().replace('/', '-') + ",\n" + String.join(",\n", lines) + "\n}";
  }

  private static void date(Map<String, String> fields, @Nullable PartialDate date) {
    fields.put("year", date == null ? "n.d." : String.valueOf(date.year()));
    fields.put("month", date == null || date.month() == 0 ? "" : String.valueOf(date.month()));
  }

  /** Braces within keep the capitals of a title. */
  private static String title(String title) {
    return "{" + tex(title) + "}";
  }

  private static String tex(String text) {
    return text.replace("\\", "\\textbackslash{}")
        .replaceAll("([&%$#_{}])", "\\\\$1")
        .replace("\\textbackslash\\{\\}", "\\textbackslash{}")
        .replace("~", "\\textasciitilde{}")
        .replace("^", "\\textasciicircum{}");
  }
}
