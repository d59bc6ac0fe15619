package dossier.markdown;

import dossier.text.Excerpt;
import dossier.text.Problems;

/**
 * What opens and never closes. The parser looks for the end of a bracket or of a title in a way that takes twice as long
 * with every backslash behind it, so that forty of them would take for ever.
 */
final class Unclosed {
  private static final int MOST_BACKSLASHES = 12;
  private static final String OPENING = "[<(\"'";
  private static final String CLOSING = "]>)\"'";

  private Unclosed() {}

  /** Whether nothing is; tells of the first place otherwise. */
  static boolean isNothing(Excerpt source, Problems problems) {
    String text = source.text();
    if (!hasMany(text)) {
      return true;
    }
    for (int at = 0; at < text.length(); at++) {
      int sign = OPENING.indexOf(text.charAt(at));
      if (sign >= 0 && opens(text, at) && backslashes(text, at, sign) > MOST_BACKSLASHES) {
        problems.error(
            "unclosed",
            source.at(at, at + 1),
            "this opens something that nothing closes on its line, with more than "
                + MOST_BACKSLASHES + " backslashes behind it",
            "write " + CLOSING.charAt(sign) + " where it ends, or \\" + text.charAt(at)
                + " if it opens nothing");
        return false;
      }
    }
    return true;
  }

  private static boolean hasMany(String text) {
    int count = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
      count++;
    }
    return count > MOST_BACKSLASHES;
  }

  private static boolean opens(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (before == '\\') {
      int run = at - 1;
      while (run > 0 && text.charAt(run - 1) == '\\') {
        run--;
      }
      return (at - run) % 2 == 0;
    }
    return "[<".indexOf(text.charAt(at)) >= 0 || Character.isWhitespace(before);
  }

  /**
   * How many there are between an opening sign and where it is given up; none where it is closed. A second opening sign
   * ends the search, but not behind a backslash, since the parser tries whether that one belongs to it. What closes it on
   * another line comes too late if there are too many before: that line may begin a list or a quotation.
   */
  private static int backslashes(String text, int opening, int sign) {
    boolean nests = "[<".indexOf(OPENING.charAt(sign)) >= 0;
    int count = 0;
    for (int at = opening + 1; at < text.length() && !isBlank(text, at); at++) {
      char here = text.charAt(at);
      if (here == CLOSING.charAt(sign)) {
        return 0;
      } else if (nests && here == OPENING.charAt(sign) && text.charAt(at - 1) != '\\') {
        return count;
      } else if (here == '\n' && count > MOST_BACKSLASHES) {
        return count;
      } else if (here == '\\') {
        count++;
        at += at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : 1;
      }
    }
    return count;
  }

  /** Whether an empty line begins here, and with it another paragraph. */
  private static boolean isBlank(String text, int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }
}
