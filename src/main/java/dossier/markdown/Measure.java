package dossier.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A measure that no author comes near, and within which no Markdown is a burden: the time that it takes grows with the
 * square of what stands together, the stack with what stands inside something else, and the page with what a short name
 * stands for.
 */
final class Measure {
  private static final int LONGEST_BLOCK = 20_000;
  private static final int MOST_LINES = 1_000;
  private static final int MOST_SIGNS = 300;
  private static final int DEEPEST = 100;
  private static final int MOST_NAMED = 300_000;

  private static final Pattern TOO_DEEP =
      Pattern.compile("(?:[ \\t]*+(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){" + DEEPEST + "}");
  private static final Pattern ONLY_SIGNS =
      Pattern.compile("[^\\p{L}\\p{N}\\n]{" + MOST_SIGNS + "}");

  private final Excerpt source;
  private final Problems problems;

  private Measure(Excerpt source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Whether a text may be parsed; tells of the first place where it is too much. */
  static boolean isKept(Excerpt source, Problems problems) {
    return new Measure(source, problems).isKept();
  }

  /** Whether what was parsed may be written; tells of the first place where it is too much. */
  static boolean isKept(Document document, Excerpt source, Problems problems) {
    return new Measure(source, problems).isKept(document);
  }

  /** Tells that the stack is at its end, which is not to be expected. */
  static void tellTooDeep(Excerpt source, Problems problems) {
    new Measure(source, problems).tellTooDeep(0);
  }

  private boolean isKept() {
    String text = source.text();
    int block = 0;
    int lines = 0;
    for (int at = 0; at < text.length(); ) {
      int end = lineEnd(at);
      lines++;
      if (isBlank(at, end)) {
        block = end + 1;
        lines = 0;
      } else if (!isKept(at, end)) {
        return false;
      } else if (end - block > LONGEST_BLOCK || lines > MOST_LINES) {
        tellTooLong(
            source.at(block, lineEnd(block)),
            "from here on there is no empty line for more than " + LONGEST_BLOCK + " characters or "
                + MOST_LINES + " lines",
            "put empty lines between paragraphs, or shorten it");
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  private boolean isBlank(int from, int to) {
    int at = from;
    while (at < to && " \t\f\r\u000B>".indexOf(source.text().charAt(at)) >= 0) {
      at++;
    }
    return at == to;
  }

  private int lineEnd(int from) {
    int end = source.text().indexOf('\n', from);
    return end < 0 ? source.text().length() : end;
  }

  /** Whether a line is; one that begins with no letter for long is a burden by itself. Most lines are too short for that. */
  private boolean isKept(int from, int to) {
    if (to - from < Math.min(DEEPEST, MOST_SIGNS)) {
      return true;
    }
    if (TOO_DEEP.matcher(source.text()).region(from, to).lookingAt()) {
      tellTooDeep(from);
      return false;
    }
    if (ONLY_SIGNS.matcher(source.text()).region(from, to).lookingAt()) {
      tellTooLong(
          source.at(from, to),
          "this line begins with more than " + MOST_SIGNS + " signs",
          "three are enough for a line between parts, and a table has a few columns");
      return false;
    }
    return true;
  }

  private boolean isKept(Document document) {
    int named = 0;
    record Level(Node node, int depth) {}
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(document, 0));
    while (!open.isEmpty()) {
      Level level = open.pop();
      Node node = level.node();
      if (level.depth() > DEEPEST) {
        tellTooDeep(node.getStartOffset());
        return false;
      }
      named += length(meant(node, document));
      if (named > MOST_NAMED) {
        tellTooLong(
            source.at(node.getStartOffset(), node.getEndOffset()),
            "up to here the names of links and footnotes stand for more than " + MOST_NAMED
                + " characters",
            "shorten what this name stands for, or use it less often");
        return false;
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(new Level(child, level.depth() + 1));
      }
    }
    return true;
  }

  /** What stands on another line, and comes here in place of a name. */
  private static @Nullable Node meant(Node node, Document document) {
    if (node instanceof Footnote mark) {
      return mark.getFootnoteBlock();
    }
    return node instanceof RefNode name ? name.getReferenceNode(document) : null;
  }

  private static int length(@Nullable Node node) {
    return node == null ? 0 : node.getTextLength();
  }

  private void tellTooDeep(int from) {
    problems.error(
        "nested-too-deep",
        source.at(from, from),
        "the Markdown from here on is nested too deep to be read",
        "take out some levels of quotation or list");
  }

  private void tellTooLong(Location place, String message, String advice) {
    problems.error("too-long", place, message, advice);
  }
}
