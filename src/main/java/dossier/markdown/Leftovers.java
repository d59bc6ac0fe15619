package dossier.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Problems;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds signs that were meant as Markdown but are not, and would be printed as they stand. It looks only at what a
 * reader would see as text: not at code, not at signs behind a backslash, not at what was understood.
 */
final class Leftovers {
  /** Stands in for each character that readers do not see as text. */
  private static final char SILENT = '\uFFFC';

  /** No address is longer; whoever looked to the end of a long line from each bracket in it would look for long. */
  private static final String ADDRESS = "[^)\n]{0,1000}+";

  /**
   * How a sign looks; the first group, if there is one, is what to mark. The first sign that fits is told.
   *
   * @param mark what it never lacks: few texts have many of them, so few signs are looked for
   */
  private record Sign(String mark, Pattern look, String code, String message, String advice) {}

  private static final List<Sign> SIGNS = List.of(
      sign(
          "[[",
          "!?\\[\\[[^\\s\\[\\]\uFFFC]*",
          "not-closed",
          "this link is never closed",
          "close it with ]]; to print the signs themselves write \\[["),
      sign(
          "]]",
          "(?m)(?:^|\\])[^\\[\\]\n]*(\\[[^\\[\\]\n]+\\]\\])",
          "not-closed",
          "this opens with one bracket and closes with two",
          "write [[some-id]] for a link"),
      sign(
          "@",
          "\\[\\s*-?@[^\\s\\[\\]\uFFFC]*",
          "not-closed",
          "this citation is never closed",
          "close it with ]; no other bracket may stand inside it"),
      sign(
          "[^",
          "\\[\\^[^\\s\\[\\]]+\\](?!:)",
          "footnote-in-key",
          "a key cannot have footnotes",
          "put the words into the text below the second ---, or cite a source: [@some-source]"),
      sign(
          "[^",
          "\\[\\^[^\\s\\[\\]\uFFFC]*",
          "not-closed",
          "this footnote is never closed",
          "close it with ]; to print the signs themselves write \\[^"),
      sign(
          "^[",
          "\\^\\[",
          "unknown-footnote",
          "a footnote cannot be written inside its line",
          "write [^1] here, and on a line of its own: [^1]: …"),
      sign("<!--", "<!--", "not-closed", "this comment is never closed", "close it with -->"),
      sign(
          "](",
          "\\](\\((?=" + ADDRESS + "\\))[^)\\s]*+\\s[^)\n]*+\\))",
          "bad-link",
          "this cannot be read as a link",
          "a path may hold no spaces; write %20 for each"),
      sign(
          "](",
          "\\](\\(" + ADDRESS + "\\))",
          "bad-link",
          "this cannot be read as a link",
          "write it as [words](../issues/name.md), with no other bracket among the words"),
      sign(
          "](",
          "\\](\\([^\\s\uFFFC]*)",
          "not-closed",
          "this link is never closed",
          "close it with )"),
      sign(
          "] (",
          "\\]( \\((?:https?:|\\.\\.?/)[^)\n]*\\))",
          "bad-link",
          "a space parts the words of this link from its address",
          "leave out the space between ] and ("),
      sign(
          "[",
          "\\([^()\n]*\\)(\\[(?:https?:|\\.\\.?/)[^\\]\n]*\\])",
          "bad-link",
          "the brackets of this link are the wrong way round",
          "write [words](address)"),
      sign(
          "[!",
          "\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]",
          "bad-aside",
          "an aside must begin with this, behind >",
          "write > [!NOTE] on a line of its own, and > in front of each line below it"),
      sign(
          "|",
          "(?m)^[\uFFFC \\t]*+(\\|?+[ :]*+-[-: ]*\\|[-:| ]*+)$",
          "bad-table",
          "the table above this line cannot be read",
          "write one line for the head, then this line with as many cells"),
      sign(
          "##",
          "(?m)^\uFFFC*(#{2,6}(?=[^#\\s]))",
          "bad-heading",
          "this cannot be read as a heading",
          "put a space behind the #; to print the signs themselves write \\#"),
      unmarking("**", "\\*\\*"),
      unmarking("~~", "~~"),
      sign(
          "%%",
          "(%%)(?:[^%\n]*%%)?",
          "bad-comment",
          "these signs hide nothing here, and would be printed",
          "write a comment as <!-- … -->; to print the signs themselves write \\%%"));

  private Leftovers() {}

  private static Sign sign(String mark, String look, String code, String message, String advice) {
    return new Sign(mark, Pattern.compile(look), code, message, advice);
  }

  private static Sign unmarking(String mark, String pair) {
    return sign(
        mark,
        "(" + pair + ")(?:[^*~\n]*" + pair + ")?",
        "not-closed",
        "these signs mark no words, and would be printed",
        "no space may stand inside: **words**; to print a sign itself write \\ before it");
  }

  /** Tells of every sign in a document that was meant. */
  static void tell(Document document, Excerpt source, Problems problems) {
    char[] printed = printed(document, source.text());
    String marks = marks(printed);
    String text = marks.isEmpty() ? "" : new String(printed);
    for (Sign sign : SIGNS) {
      if (marks.indexOf(sign.mark.charAt(0)) >= 0 && text.contains(sign.mark)) {
        text = told(sign, text, source, problems);
      }
    }
  }

  /** Those of the marks that a text has. */
  private static String marks(char[] text) {
    StringBuilder found = new StringBuilder();
    for (char mark : text) {
      if (isMark(mark) && found.indexOf(String.valueOf(mark)) < 0) {
        found.append(mark);
      }
    }
    return found.toString();
  }

  /** What signs are made of; behind a backslash each of them, and others, only prints itself. */
  private static boolean isMark(char c) {
    return switch (c) {
      case '[', ']', '@', '^', '<', '|', '#', '*', '~', '%' -> true;
      default -> false;
    };
  }

  /** Tells of every sign of one sort, and gives back the text without them. */
  private static String told(Sign sign, String text, Excerpt source, Problems problems) {
    Matcher found = sign.look.matcher(text);
    if (!found.find()) {
      return text;
    }
    char[] rest = text.toCharArray();
    do {
      int group = found.groupCount();
      int from = found.start(group);
      int to = found.end(group);
      problems.error(sign.code, source.at(from, to), sign.message, sign.advice);
      silence(rest, from, to);
    } while (found.find());
    return new String(rest);
  }

  /** The document as its readers see it: as long as the source, all that is not text silent. */
  private static char[] printed(Document document, String source) {
    char[] seen = source.toCharArray();
    silence(seen, 0, seen.length);
    copy(document, document, source, seen);
    for (int i = 0; i + 1 < seen.length; i++) {
      if (seen[i] == '\\' && isPunctuation(seen[i + 1])) {
        seen[i++] = SILENT;
        seen[i] = SILENT;
      }
    }
    return seen;
  }

  /** What a backslash can stand in front of: CommonMark 0.31, 2.4. */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private static void copy(Document document, Node node, String source, char[] seen) {
    for (Node child : node.getChildren()) {
      if (child instanceof Text || child instanceof HtmlEntity) {
        copy(child.getChars(), source, seen);
      } else if (child instanceof RefNode bracket && isPrinted(bracket, document)) {
        copy(bracket.getTextOpeningMarker(), source, seen);
        copy(bracket.getReferenceOpeningMarker(), source, seen);
        copy(document, child, source, seen);
        copy(bracket.getTextClosingMarker(), source, seen);
        copy(bracket.getReferenceClosingMarker(), source, seen);
      } else if (!isSilent(child)) {
        copy(document, child, source, seen);
      }
    }
  }

  private static void copy(BasedSequence chars, String source, char[] seen) {
    source.getChars(chars.getStartOffset(), chars.getEndOffset(), seen, chars.getStartOffset());
  }

  private static boolean isPrinted(RefNode bracket, Document document) {
    boolean understood = bracket.getReferenceNode(document) != null
        || bracket instanceof LinkRef link && (Citations.meant(link) || Asides.isMark(link));
    return !understood;
  }

  private static boolean isSilent(Node node) {
    return node instanceof Code
        || node instanceof WikiNode
        || node instanceof Image
        || node instanceof Footnote
        || node instanceof TableSeparator
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private static void silence(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != '\n') {
        text[i] = SILENT;
      }
    }
  }
}
