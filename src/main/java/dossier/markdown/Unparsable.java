package dossier.markdown;

import com.vladsch.flexmark.parser.Parser;
import dossier.text.Excerpt;
import dossier.text.Problems;
import java.util.stream.IntStream;

/**
 * A text at which the parser breaks down: brackets inside brackets that it has taken apart already. Where assertions are switched
 * on it is one of those that says so.
 */
final class Unparsable {
  private Unparsable() {}

  /** Whether a text is; tells of the line with which it becomes so. */
  static boolean isSo(Parser parser, Excerpt source, Problems problems) {
    String text = source.text();
    if (isParsed(parser, text)) {
      return false;
    }
    int[] ends = IntStream.rangeClosed(1, text.length())
        .filter(at -> at == text.length() || text.charAt(at - 1) == '\n')
        .toArray();
    int good = -1;
    int bad = ends.length - 1;
    while (bad - good > 1) {
      int middle = (good + bad) / 2;
      if (isParsed(parser, text.substring(0, ends[middle]))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    problems.error(
        "unreadable-markdown",
        source.at(good < 0 ? 0 : ends[good], ends[bad]),
        "the brackets up to the end of this line cannot be read together",
        "write \\[ and \\] for brackets that are to be printed, and no link inside a link");
    return true;
  }

  private static boolean isParsed(Parser parser, String text) {
    try {
      parser.parse(text);
      return true;
    } catch (RuntimeException | AssertionError e) {
      return false;
    }
  }
}
