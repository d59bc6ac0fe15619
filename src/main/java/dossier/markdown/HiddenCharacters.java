package dossier.markdown;

import dossier.text.Excerpt;
import dossier.text.Problems;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds characters that nobody sees: those that control machines, and those that make a page show letters in another
 * order than they stand in or join words that are two, so that it says something else than what its author reads.
 */
final class HiddenCharacters {
  private static final String CONTROL = "[\\p{Cc}&&[^\\t\\n\\r]]";
  private static final String ORDER = "[\u202A-\u202E\u2066-\u2069]";
  private static final String UNSEEN = "[\u200B\u2060\uFEFF]";
  private static final Pattern HIDDEN = Pattern.compile(CONTROL + "|" + ORDER + "|" + UNSEEN);
  private static final Pattern NUMBERED =
      Pattern.compile("&#(?:(\\d{1,7})|[xX](\\p{XDigit}{1,6}));");

  private HiddenCharacters() {}

  /** Tells of every such character, be it there or only its number ({@code &#x202E;}). */
  static void tell(Excerpt source, Problems problems) {
    HIDDEN
        .matcher(source.text())
        .results()
        .forEach(found -> tell(found.group(), found, source, problems));
    NUMBERED
        .matcher(source.text())
        .results()
        .filter(found -> HIDDEN.matcher(numbered(found)).matches())
        .forEach(found -> tell(numbered(found), found, source, problems));
  }

  private static void tell(String character, MatchResult place, Excerpt source, Problems problems) {
    String hex = Integer.toHexString(character.codePointAt(0)).toUpperCase(Locale.ROOT);
    String name = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    problems.error(
        "hidden-character",
        source.at(place.start(), place.end()),
        character.matches(ORDER)
            ? "here stands " + name + ", which shows letters in another order than they stand in"
            : "here stands " + name + ", which nobody can see",
        "delete it; nobody sees it, but it is there");
  }

  private static String numbered(MatchResult entity) {
    int code = entity.group(1) == null
        ? Integer.parseInt(entity.group(2), 16)
        : Integer.parseInt(entity.group(1));
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
