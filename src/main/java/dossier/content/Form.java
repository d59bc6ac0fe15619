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
 * @param look what it looks like
 * @param meaning what it means; nothing where it only looks so
 */
record Form<T>(String what, String advice, Pattern look, Function<String, Optional<T>> meaning) {

  static final Form<String> TEXT = new Form<>(
      "a text",
      "write it on one line, or behind >- on the lines below",
      "[\\s\\S]*\\S[\\s\\S]*",
      Optional::of);

  static final Form<String> ID = new Form<>(
      "an id",
      "use small letters a to z, digits and single hyphens",
      "(?!-)(?!.*--)[a-z0-9-]{1,100}(?<!-)",
      Optional::of);

  static final Form<Integer> NUMBER = new Form<>(
      "a whole number",
      "write 1, 2, 3 …",
      "-?\\d{1,9}",
      text -> Optional.of(Integer.valueOf(text)));

  static final Form<Integer> CELL = new Form<>(
      "a column or a row",
      "write a number from 1 to 99",
      "[1-9]\\d?",
      text -> Optional.of(Integer.valueOf(text)));

  static final Form<Double> DECIMAL = new Form<>(
      "a number",
      "write 12, 46.84 or -0.5",
      "-?\\d{1,9}(\\.\\d{1,9})?",
      text -> Optional.of(Double.valueOf(text)));

  static final Form<Boolean> FLAG = new Form<>(
      "true or false",
      "write true or false",
      "true|True|TRUE|false|False|FALSE",
      text -> Optional.of(Boolean.valueOf(text)));

  static final Form<PartialDate> DATE = new Form<>(
      "a date",
      "write 2008, 2008-04 or 2008-04-04",
      PartialDate.FORM.pattern(),
      PartialDate::parse);

  /** A server and what lies behind it, in signs that everybody sees and no browser takes for another. */
  static final Form<String> URL = new Form<>(
      "an address on the web",
      "begin it with https:// and use no spaces",
      "https?://[^/?#@\\\\\\p{Z}\\p{C}\"<>]+([/?#][^\\\\\\p{Z}\\p{C}\"<>]*)?",
      Optional::of);

  /** Where a site is published: a server, and a folder on it. Pages are written behind it as they are. */
  static final Form<String> BASE_URL = new Form<>(
      "the address of a folder on the web",
      "begin it with https:// and leave out ?, # and ..",
      "https?://(\\[[0-9A-Fa-f:.]+\\](:[0-9]+)?|[^/?#@\\[\\]\\\\\\p{Z}\\p{C}\"<>]+)(/(?!(\\.|%2[eE]){1,2}(/|$))[^/?#\\\\\\p{Z}\\p{C}\"<>]+)*/?",
      Optional::of);

  /** Where a page stood once, from the root of the site. */
  static final Form<String> ALIAS = new Form<>(
      "an old address of this site",
      "write it without a / in front and with its ending: issues/old-name.html",
      "(?!/)(?!.*//)(?!(.*/)?(" + FileNames.RESERVED_NAMES + ")[/.])"
          + "[A-Za-z0-9_/-]{1,200}(?<!/)\\.html",
      Optional::of);

  /** A tag as in BCP 47, of a language that ISO 639 knows. */
  static final Form<String> LANGUAGE = new Form<>(
      "the short name of a language",
      "write en for English, ru for Russian, pt-BR …",
      "([a-z]{2}|[A-Za-z]{3})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?(-([A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*"
          + "(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[xX](-[A-Za-z0-9]{1,8})+)?",
      text -> Optional.of(text).filter(Form::isLanguage));

  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private Form(String what, String advice, String look, Function<String, Optional<T>> meaning) {
    this(what, advice, Pattern.compile(look), meaning);
  }

  /** What a text means; nothing where it has another form. */
  Optional<T> read(String text) {
    return look.matcher(text).matches() ? meaning.apply(text) : Optional.empty();
  }

  private static boolean isLanguage(String tag) {
    String first = tag.split("-", 2)[0];
    return Locale.forLanguageTag(tag).toLanguageTag().equalsIgnoreCase(tag)
        && (first.length() == 3 || LANGUAGES.contains(first));
  }
}
