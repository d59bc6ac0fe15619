package dossier.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The form that a text must have to mean something.
 *
 * @param what what it then is, with its article
 * @param advice how to write one
 * @param read what it means; nothing where it has another form
 */
record Form<T>(String what, String advice, Function<String, Optional<T>> read) {

  static final Form<Integer> NUMBER = new Form<>(
      "a whole number",
      "write 1, 2, 3 …",
      text -> text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());

  static final Form<Double> DECIMAL = new Form<>(
      "a number",
      "write 12, 46.84 or -0.5",
      text -> text.matches("-?\\d{1,9}(\\.\\d{1,9})?")
          ? Optional.of(Double.valueOf(text))
          : Optional.empty());

  static final Form<Boolean> FLAG = new Form<>(
      "true or false",
      "write true or false",
      text -> Optional.of(text).filter(Set.of("true", "false")::contains).map(Boolean::valueOf));

  static final Form<PartialDate> DATE =
      new Form<>("a date", "write 2008, 2008-04 or 2008-04-04", PartialDate::parse);

  /** A server and what lies behind it, in signs that everybody sees and no browser takes for another. */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^/?#@\\\\\\p{Z}\\p{C}\"<>]+([/?#][^\\\\\\p{Z}\\p{C}\"<>]*)?");

  static final Form<String> URL = new Form<>(
      "an address on the web",
      "begin it with https:// and use no spaces",
      text -> Optional.of(text).filter(url -> ADDRESS.matcher(url).matches()));

  /** A tag as in BCP 47, of a language that ISO 639 knows. */
  static final Form<String> LANGUAGE = new Form<>(
      "the short name of a language",
      "write en for English, ru for Russian, pt-BR …",
      text -> Optional.of(text).filter(Form::isLanguage));

  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private static boolean isLanguage(String tag) {
    String first = tag.split("-", 2)[0];
    return Locale.forLanguageTag(tag).toLanguageTag().equalsIgnoreCase(tag)
        && (first.length() == 3 || LANGUAGES.contains(first));
  }
}
