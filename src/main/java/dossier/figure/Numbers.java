package dossier.figure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers for readers, in the site's language: 1,134,800 in English. Safe for one thread. */
final class Numbers {
  private final DecimalFormat format;

  /**
   * Numbers in one language.
   *
   * @param language a BCP 47 tag
   */
  Numbers(String language) {
    this.format = new DecimalFormat(
        "#,##0.##", DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language)));
  }

  String of(double number) {
    return format.format(number);
  }
}
