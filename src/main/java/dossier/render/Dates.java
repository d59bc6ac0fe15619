package dossier.render;

import dossier.content.PartialDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates for readers, in the site's language: 4 April 2008, April 2008, 2008. */
final class Dates {
  private static final Map<String, Dates> KNOWN = new ConcurrentHashMap<>();

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter year;

  private Dates(Locale locale) {
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
    this.year = DateTimeFormatter.ofPattern("uuuu", locale);
  }

  /**
   * Dates in one language.
   *
   * @param language a BCP 47 tag
   */
  static Dates in(String language) {
    return KNOWN.computeIfAbsent(language, tag -> new Dates(Locale.forLanguageTag(tag)));
  }

  /** As precise as the date is. */
  String of(PartialDate date) {
    DateTimeFormatter form = date.month() == 0 ? year : date.day() == 0 ? month : day;
    return form.format(date.first());
  }
}
