package dossier.markdown;

import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a table that begin with a tab. The parser counts a tab as up to four signs and goes back by as many, so that it
 * takes the end of the line above into the row, or looks for it before the text begins.
 */
final class TabbedRows {
  private static final Pattern ROW = Pattern.compile("(?m)^ *+(\\t)[^|\\n]*+\\|");

  private TabbedRows() {}

  /** Whether a row is one; tells of it if so. */
  static boolean isOne(TableRow row, Excerpt source, Problems problems) {
    BasedSequence chars = row.getChars().trimEnd();
    int line = chars.lastIndexOf('\n') + 1;
    if (line == 0) {
      return false;
    }
    int from = chars.getStartOffset() + line;
    tell(source.at(from, from + 1), problems);
    return true;
  }

  /** Whether a text that cannot be parsed holds one; tells of the first if so. */
  static boolean isAny(Excerpt source, Problems problems) {
    Matcher row = ROW.matcher(source.text());
    boolean found = row.find();
    if (found) {
      tell(source.at(row.start(1), row.end(1)), problems);
    }
    return found;
  }

  private static void tell(Location tab, Problems problems) {
    problems.error(
        "bad-table",
        tab,
        "a tab stands before this line of a table, and would bring words of the line above into it",
        "take it out, or put spaces in its place");
  }
}
