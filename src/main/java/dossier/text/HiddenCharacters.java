package dossier.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters that nobody sees: those that control machines, and those that make a page show letters in another
 * order than they stand in or join words that are two, so that it says something else than what its author reads.
 */
public final class HiddenCharacters {
  private static final String CONTROL = "[[\\p{Cc}\\p{Cs}]&&[^\\t\\n\\r]]";
  private static final String ORDER = "[\u202A-\u202E\u2066-\u2069]";
  private static final String BLANK =
      "[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0"
          + "\uFFF0-\uFFFB\uFFFE\uFFFF\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}]";
  private static final String VARIANT = "(?<!\\p{IsHan})[\\x{E0100}-\\x{E01EF}]";
  private static final String TAG =
      "(?<!\\x{1F3F4}[\\x{E0020}-\\x{E007F}]{0,6})[\\x{E0000}-\\x{E00FF}\\x{E01F0}-\\x{E0FFF}]";
  private static final String NO_CHARACTER = "\\p{IsNoncharacter_Code_Point}";

  /** What joins or shapes letters of other scripts does nothing to these but part them for whoever searches. */
  private static final String PLAIN = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]";

  private static final String IDLE =
      "(?<=" + PLAIN + ")[\u200D\uFE00-\uFE0F]|\u200D(?=" + PLAIN + ")";

  /** One of them may be needed; a second one right behind it never is. */
  private static final String AGAIN =
      "(?<=[\u00AD\u061C\u200C-\u200F])[\u00AD\u061C\u200C-\u200F]|(?<=[\uFE00-\uFE0F])[\uFE00-\uFE0F]";

  /** A sign of Braille without dots, away from any that has some. */
  private static final String NO_DOTS = "(?<![\u2801-\u28FF])\u2800(?!\u2800?[\u2801-\u28FF])";

  /** Nearly every character there is, which none of the others need look at. */
  private static final String SEEN = "[\\t\\n\\r -~]";

  private static final Pattern HIDDEN = Pattern.compile("(?!" + SEEN + ")(?:"
      + String.join("|", CONTROL, ORDER, BLANK, VARIANT, TAG, NO_CHARACTER, IDLE, AGAIN, NO_DOTS)
      + ")");
  private static final Pattern NOTHING =
      Pattern.compile("(?:[\\s\\p{Z}\\p{Cf}\\p{M}\u2800]|" + BLANK + ")*+");

  private HiddenCharacters() {}

  /** Tells of every such character in a text. */
  public static void tell(Excerpt source, Problems problems) {
    String text = source.text();
    Matcher hidden = HIDDEN.matcher(text).useTransparentBounds(true);
    char[] characters = text.toCharArray();
    for (int at = 0; at < characters.length; at++) {
      char c = characters[at];
      boolean seen = c >= ' ' && c <= '~' || c == '\n';
      if (!seen && !isSecondHalf(text, at) && hidden.region(at, text.length()).lookingAt()) {
        tell(hidden.toMatchResult(), source, problems);
      }
    }
  }

  private static boolean isSecondHalf(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void tell(MatchResult found, Excerpt source, Problems problems) {
    tell(found.group(), source.at(found.start(), found.end()), problems);
  }

  /** Whether nobody would see a character. */
  public static boolean isHidden(String character) {
    return HIDDEN.matcher(character).matches();
  }

  /** Whether a text shows nothing at all: it is empty, or made of spaces and of signs that need a letter. */
  public static boolean isBlank(String text) {
    return NOTHING.matcher(text).matches();
  }

  /**
   * Tells of one.
   *
   * @param character what nobody sees
   * @param place where it stands, or what stands for it
   */
  public static void tell(String character, Location place, Problems problems) {
    String hex = Integer.toHexString(character.codePointAt(0)).toUpperCase(Locale.ROOT);
    String name = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    problems.error(
        "hidden-character",
        place,
        character.matches(ORDER)
            ? "here stands " + name + ", which shows letters in another order than they stand in"
            : "here stands " + name + ", which nobody can see",
        "delete it; nobody sees it, but it is there");
  }
}
