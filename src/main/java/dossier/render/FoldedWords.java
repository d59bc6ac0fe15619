package dossier.render;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The words of a text as somebody types them who has no accents on the keyboard. The search page takes apart in the same
 * way what is typed there.
 */
final class FoldedWords {
  private static final int LETTER = 1 << Character.UPPERCASE_LETTER
      | 1 << Character.LOWERCASE_LETTER
      | 1 << Character.TITLECASE_LETTER
      | 1 << Character.MODIFIER_LETTER
      | 1 << Character.OTHER_LETTER;
  private static final int NUMBER = 1 << Character.DECIMAL_DIGIT_NUMBER
      | 1 << Character.LETTER_NUMBER
      | 1 << Character.OTHER_NUMBER;
  private static final int MARK = 1 << Character.NON_SPACING_MARK
      | 1 << Character.COMBINING_SPACING_MARK
      | 1 << Character.ENCLOSING_MARK;

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> LETTERS = Map.ofEntries(
      entry('ß', "ss"),
      entry('æ', "ae"),
      entry('œ', "oe"),
      entry('þ', "th"),
      entry('ø', "o"),
      entry('ł', "l"),
      entry('đ', "d"),
      entry('ð', "d"),
      entry('ħ', "h"),
      entry('ŧ', "t"),
      entry('ı', "i"),
      entry('ς', "σ"));

  private FoldedWords() {}

  /** Hands on each word of a text, in order. */
  static void of(String text, Consumer<String> word) {
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        word.accept(folded(text.substring(at, end)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  /** Where the word ends that begins at a place; that place if none does. */
  private static int end(String text, int from) {
    int end = from;
    int inside = LETTER | NUMBER;
    while (end < text.length()) {
      int letter = text.charAt(end) < 0x80 ? text.charAt(end) : text.codePointAt(end);
      if (!isPlain(letter) && !is(inside, letter)) {
        break;
      }
      end += Character.charCount(letter);
      inside = LETTER | NUMBER | MARK;
    }
    return end;
  }

  private static boolean isPlain(int letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9';
  }

  private static boolean is(int sorts, int letter) {
    return (sorts & 1 << Character.getType(letter)) != 0;
  }

  private static String folded(String word) {
    boolean small = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 0x7F) {
        return withoutMarks(word);
      }
      small &= c < 'A' || c > 'Z';
    }
    return small ? word : word.toLowerCase(Locale.ROOT);
  }

  private static String withoutMarks(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder();
    apart.codePoints().filter(letter -> !is(MARK, letter)).forEach(letter -> {
      String other = LETTERS.get((char) letter);
      if (other == null || letter > Character.MAX_VALUE) {
        bare.appendCodePoint(letter);
      } else {
        bare.append(other);
      }
    });
    return bare.toString();
  }
}
