package dossier.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads Markdown: CommonMark 0.31 without raw HTML, with GitHub's tables, strikethrough, footnotes and alerts,
 * Obsidian's {@code [[wikilinks]]} and {@code ![[embeds]]}, and Pandoc's {@code [@citations]}.
 */
public final class Markdown {
  private static final Parser BLOCKS = Parser.builder(
          options(TablesExtension.create(), FootnoteExtension.create()))
      .build();
  private static final Parser ONE_PARAGRAPH = Parser.builder(options()
          .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
          .set(Parser.HEADING_PARSER, false)
          .set(Parser.LIST_BLOCK_PARSER, false)
          .set(Parser.BLOCK_QUOTE_PARSER, false)
          .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
          .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.THEMATIC_BREAK_PARSER, false))
      .build();

  private static final Pattern NOTHING = Pattern.compile("[ \\t\\n]*+");

  private Markdown() {}

  /**
   * Parses a body.
   *
   * @param source the Markdown, which knows where in the file it stands
   * @param problems told of raw HTML, unsafe or impossible links, malformed citations, skipped headings …
   */
  public static Body body(Excerpt source, Problems problems) {
    return parse(BLOCKS, source, problems);
  }

  /**
   * Parses the text of a key: one paragraph with links, citations and emphasis, in which a leading number or
   * dash is just text.
   */
  public static Body prose(Excerpt source, Problems problems) {
    Body body = parse(ONE_PARAGRAPH, source, problems);
    body.embeds()
        .forEach(embed -> problems.error(
            "embed-in-text",
            embed.location(),
            "a quotation cannot be embedded in a key",
            "link to it: leave out the !"));
    body.blocks().stream()
        .skip(1)
        .findFirst()
        .ifPresent(second -> problems.error(
            "one-paragraph",
            second.location(),
            "this text has more than one paragraph",
            "leave out the empty line, or move the rest into the text below the second ---"));
    return body;
  }

  private static Body parse(Parser parser, Excerpt source, Problems problems) {
    HiddenCharacters.tell(source, problems);
    HiddenEntities.tell(source, problems);
    if (NOTHING.matcher(source.text()).matches()
        || !Measure.isKept(source, problems)
        || !Unclosed.isNothing(source, problems)) {
      return Body.EMPTY;
    }
    try {
      Document document = parser.parse(CharSubSequence.of(source.text()));
      if (!Measure.isKept(document, source, problems)) {
        return Body.EMPTY;
      }
      RawHtml.tell(document, source, problems);
      Leftovers.tell(document, source, problems);
      Definitions.tell(document, source, problems);
      BlockRules.tell(document, source, problems);
      return new BodyWriter(document, source, problems).write();
    } catch (StackOverflowError e) {
      Measure.tellTooDeep(source, problems);
      return Body.EMPTY;
    } catch (RuntimeException | AssertionError e) {
      if (TabbedRows.isAny(source, problems) || Unparsable.isSo(parser, source, problems)) {
        return Body.EMPTY;
      }
      throw e;
    }
  }

  private static MutableDataSet options(Extension... more) {
    List<Extension> extensions = new ArrayList<>(List.of(more));
    extensions.add(WikiLinkExtension.create());
    extensions.add(StrikethroughExtension.create());
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, extensions)
        .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
        .set(WikiLinkExtension.IMAGE_LINKS, true)
        .set(WikiLinkExtension.ALLOW_ANCHORS, true)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false);
  }
}
