package dossier.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a mark of a text, in the one form in which texts are compared. White space is gone; the Unicode form
 * (NFC), quotation marks, dashes, soft hyphens and other signs that nobody sees, and hyphenation at the end of a line are made alike. Case, inner
 * punctuation and every word stay as they are.
 *
 * <p>A word is a run of letters and digits, with the apostrophes inside it, or a number with the signs inside it
 * ({@code 43,000}) and the minus before it. What is neither is a mark, each sign for itself; a dash parts two words, so that
 * {@code well-known} has two.
 *
 * @param text the word or mark, made alike
 * @param isWord whether it is a word
 * @param from where it begins in the text
 * @param to where it ends
 */
record Token(String text, boolean isWord, int from, int to) {
  private static final String INVISIBLE = "\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF";
  private static final String LETTER = "[\\p{L}\\p{N}\\p{M}" + INVISIBLE + "]";
  private static final String APOSTROPHE = "['\\u2018\\u2019\\u02BC`\\u00B4\\u2032]";
  private static final String LINE_END = "[-\\u2010]\\R[ \\t]*(?=\\p{Ll})";
  private static final String MINUS =
      "(?<![\\p{L}\\p{N}\\p{M}\\p{Pe}])[-\\u2010-\\u2013\\u2212](?=\\p{Nd})";
  private static final Pattern TOKEN = Pattern.compile(
      "(?<word>(?:" + MINUS + ")?(?:\\p{Nd}+(?:[.,:]\\p{Nd}+){1,20}|"
          + LETTER + "+(?:(?:" + APOSTROPHE + "|" + LINE_END + ")"
          + LETTER + "+){0,20}))"
          + "|(?<ellipsis>\\.\\.\\.|\\u2026)"
          + "|(?<dash>[-\\u2010-\\u2015\\u2212]+)"
          + "|(?<mark>[^\\s" + INVISIBLE + "])",
      Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");
  private static final Pattern BREAK = Pattern.compile(LINE_END);
  private static final Pattern UNSEEN = Pattern.compile("[" + INVISIBLE + "]");
  private static final Pattern ANY_APOSTROPHE = Pattern.compile(APOSTROPHE);
  private static final Pattern ANY_MINUS = Pattern.compile("^[\\u2010-\\u2013\\u2212]");

  /** The words and marks of a text, in order. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      boolean word = matcher.group("word") != null;
      String form = word ? word(matcher.group()) : mark(matcher);
      if (!form.isEmpty()) {
        tokens.add(new Token(form, word, matcher.start(), matcher.end()));
      }
    }
    return tokens;
  }

  private static String word(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    String joined = BREAK.matcher(word).replaceAll("");
    String seen = UNSEEN.matcher(joined).replaceAll("");
    String whole = ANY_APOSTROPHE.matcher(seen).replaceAll("'");
    return Normalizer.normalize(ANY_MINUS.matcher(whole).replaceFirst("-"), Normalizer.Form.NFC);
  }

  private static String mark(Matcher matcher) {
    if (matcher.group("ellipsis") != null) {
      return "\u2026";
    }
    if (matcher.group("dash") != null) {
      return "-";
    }
    String mark = matcher.group();
    if ("\u2018\u2019\u201A\u201B\u02BC".contains(mark)) {
      return "'";
    }
    return "\u201C\u201D\u201E\u201F\u00AB\u00BB".contains(mark)
        ? "\""
        : Normalizer.normalize(mark, Normalizer.Form.NFC);
  }
}
