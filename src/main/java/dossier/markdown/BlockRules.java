package dossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What blocks must keep to: headings in order, quotations by themselves, nothing that is empty or has no end. */
final class BlockRules {
  private final Excerpt source;
  private final Problems problems;
  private int lastLevel = 1;

  private BlockRules(Excerpt source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Tells of every block of a document that breaks a rule. */
  static void tell(Document document, Excerpt source, Problems problems) {
    document.getChildren().forEach(new BlockRules(source, problems)::check);
  }

  private void check(Node node) {
    if (node instanceof Heading heading) {
      checkHeading(heading);
    } else if (node instanceof BlockQuote quote) {
      checkQuote(quote);
    } else if (node instanceof ListItem item) {
      checkItem(item);
    } else if (node instanceof Paragraph paragraph) {
      checkEmbed(paragraph);
    } else if (node instanceof WikiImage embed && !BodyWriter.isEmbed(embed.getParent())) {
      error(
          "embed-in-text",
          embed.getChars(),
          "a quotation cannot be embedded inside a paragraph or a table",
          "put it on a line of its own, with an empty line before and after");
    } else if (node instanceof TableRow row) {
      checkRow(row);
    } else if (node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment) {
      checkComment(node.getChars());
    } else if (node instanceof FencedCodeBlock code) {
      checkCode(code);
    }
    node.getChildren().forEach(this::check);
  }

  private void checkHeading(Heading heading) {
    int level = heading.getLevel();
    if (HiddenCharacters.isBlank(heading.getText().unescape())) {
      error(
          "empty-heading",
          heading.getChars(),
          "this heading has no words",
          "write them behind the #, or take it out");
    }
    if (level == 1) {
      error(
          "heading-level",
          heading.getChars(),
          "this is a second heading of the first level",
          "the title is the page's only one; begin with ##");
    } else if (level > lastLevel + 1) {
      error(
          "heading-level",
          heading.getChars(),
          "this heading skips a level",
          "use " + "#".repeat(lastLevel + 1) + " here");
    }
    lastLevel = level;
  }

  private void checkQuote(BlockQuote quote) {
    Optional<BasedSequence> mark = Asides.mark(quote);
    mark.ifPresent(this::checkMark);
    boolean inQuotation =
        quote.getParent() instanceof BlockQuote outer && Asides.mark(outer).isEmpty();
    if (Asides.isEmpty(quote)) {
      error(
          "empty-quotation",
          quote.getChars(),
          mark.isEmpty() ? "this quotation has no words" : "this aside has no words",
          "write them behind the >, or take it out");
    } else if (mark.isEmpty() && !inQuotation && isInside(quote)) {
      refuseInside(quote);
    } else if (mark.isEmpty()) {
      quote.getChildren().forEach(this::checkQuoted);
    }
  }

  /** What is compared must be what is shown: plain words, emphasis, links with words of their own, and citations. */
  private void checkQuoted(Node node) {
    boolean bareLink =
        node instanceof WikiLink link && link.getTextSeparatorMarker().isNull();
    if (bareLink) {
      error(
          "not-in-quotation",
          node.getChars(),
          "this link would show the title of its page among the quoted words",
          "give it the quoted words: [[id|words]]");
    } else if (node instanceof Footnote
        || node instanceof Strikethrough
        || node instanceof ListBlock
        || node instanceof TableBlock
        || node instanceof Heading) {
      error(
          "not-in-quotation",
          node.getChars(),
          "this would not be compared as it is shown",
          "quote in plain paragraphs, and say what you add outside the quotation");
    } else if (!(node instanceof BlockQuote)) {
      node.getChildren().forEach(this::checkQuoted);
    }
  }

  private void checkMark(BasedSequence mark) {
    if (!Asides.WORDS.contains(Asides.word(mark))) {
      problems.unknown(
          "unknown-aside",
          source.at(mark.getStartOffset(), mark.getEndOffset()),
          "there is no aside [!" + mark + "]",
          mark.toString(),
          Asides.WORDS);
    }
  }

  private void checkEmbed(Paragraph paragraph) {
    if (BodyWriter.isEmbed(paragraph) && isInside(paragraph)) {
      refuseInside(paragraph);
    }
  }

  private static boolean isInside(Node node) {
    return !(node.getParent() instanceof Document);
  }

  private void refuseInside(Node quotation) {
    error(
        "nested-quotation",
        quotation.getChars(),
        "a quotation cannot stand inside a list, a footnote, an aside or another quotation",
        "put it between paragraphs, with an empty line before and after");
  }

  private void checkItem(ListItem item) {
    if (item.getFirstChild() == null) {
      error(
          "empty-item",
          item.getChars(),
          "this item of the list is empty",
          "fill it or take it out");
    } else if (item.getFirstChild().getFirstChild() instanceof LinkRef box
        && box.getChars().toString().matches("\\[[ xX]]")) {
      error(
          "task-list",
          box.getChars(),
          "a list of tasks cannot be drawn",
          "leave out the box, or write \u2610 or \u2611");
    }
  }

  /** A table has as many columns as its line of dashes; what stands in others has no heading. */
  private void checkRow(TableRow row) {
    if (TabbedRows.isOne(row, source, problems)) {
      return;
    }
    Node dashes = row.getGrandParent().getFirstChild().getNext();
    int columns = cells(dashes.getFirstChild()).size();
    List<Node> cells = cells(row);
    if (cells.size() > columns) {
      error(
          "bad-table",
          cells.get(columns).getChars(),
          "this row has " + cells.size() + " cells, the line of dashes under the head only "
              + columns,
          "give it as many as that line; to print the sign | in a cell write \\|");
    }
  }

  private static List<Node> cells(Node row) {
    List<Node> cells = new ArrayList<>();
    row.getChildren().forEach(cells::add);
    return cells;
  }

  private void checkCode(FencedCodeBlock code) {
    if (code.getClosingMarker().isEmpty()) {
      error("not-closed", code.getOpeningFence(), "this code is never closed", "close it with ```");
    } else if (code.getInfo().trim().indexOfAny(CharPredicate.WHITESPACE) > 0) {
      error(
          "hidden-title",
          code.getInfo(),
          "of these words only the first, the language, would be used",
          "begin the code on the next line");
    }
  }

  private void checkComment(BasedSequence chars) {
    int end = chars.indexOf("-->");
    int second = chars.indexOf("<!--", 4);
    if (end < 0 || (second > 0 && second < end)) {
      error(
          "not-closed",
          chars.subSequence(0, 4),
          "this comment is never closed, and hides all that follows",
          "close it with -->");
    } else if (!chars.subSequence(end + 3).isBlank()) {
      error(
          "raw-html",
          chars.subSequence(end + 3),
          "what stands behind a comment on its line would be lost",
          "begin a new line after -->");
    }
  }

  private void error(String code, BasedSequence chars, String message, String advice) {
    BasedSequence words = chars.trimEnd();
    problems.error(code, source.at(words.getStartOffset(), words.getEndOffset()), message, advice);
  }
}
