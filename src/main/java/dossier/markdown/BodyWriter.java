package dossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Nearest;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a parsed document as blocks. Walks flexmark's tree itself instead of using its renderer: every tag
 * that can reach a page is named in this file or in {@link InlineWriter}, and nothing of the tree is kept.
 */
final class BodyWriter {
  private static final Set<String> FIGURES = Set.of("chart", "map");
  private static final Pattern FIGURE_KEY = Pattern.compile("^(title|sources):", Pattern.MULTILINE);

  private final Document document;
  private final Excerpt source;
  private final Problems problems;
  private final Slugs slugs = new Slugs();
  private final List<Block> blocks = new ArrayList<>();
  private final List<dossier.markdown.Heading> headings = new ArrayList<>();
  private InlineWriter out;

  BodyWriter(Document document, Excerpt source, Problems problems) {
    this.document = document;
    this.source = source;
    this.problems = problems;
    this.out = new InlineWriter(document, source, problems, this::noteText);
  }

  Body write() {
    for (Node node : document.getChildren()) {
      kind(node).ifPresent(kind -> blocks.add(block(kind, node)));
    }
    return new Body(blocks, headings, Claims.of(document, source));
  }

  private Block block(Block.Kind kind, Node node) {
    out = new InlineWriter(document, source, problems, this::noteText);
    write(node);
    return new Block(kind, out.pieces(), out.text(), place(node));
  }

  /** What a block of the document is; nothing for what leaves no trace on the page. */
  private Optional<Block.Kind> kind(Node node) {
    if (node instanceof HtmlBlockBase
        || node instanceof FootnoteBlock
        || node instanceof Reference) {
      return Optional.empty();
    }
    if (node instanceof Paragraph) {
      return Optional.of(isEmbed(node) ? Block.Kind.EMBED : Block.Kind.PARAGRAPH);
    }
    if (node instanceof BlockQuote) {
      return Optional.of(Asides.mark(node).isPresent() ? Block.Kind.ASIDE : Block.Kind.QUOTE);
    }
    if (node instanceof Heading) {
      return Optional.of(Block.Kind.HEADING);
    }
    if (node instanceof TableBlock) {
      return Optional.of(Block.Kind.TABLE);
    }
    if (node instanceof FencedCodeBlock code && isFigure(code)) {
      return Optional.of(Block.Kind.FIGURE);
    }
    if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return Optional.of(Block.Kind.CODE);
    }
    return Optional.of(node instanceof ThematicBreak ? Block.Kind.RULE : Block.Kind.LIST);
  }

  private void write(Node node) {
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList) {
      wrap("<ul>\n", node, "</ul>\n");
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      wrap(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", node, "</ol>\n");
    } else if (node instanceof ListItem) {
      wrap("<li>", node, "</li>\n");
    } else if (node instanceof BlockQuote) {
      blockQuote(node);
    } else if (node instanceof FencedCodeBlock code && isFigure(code)) {
      figure(code);
    } else if (node instanceof FencedCodeBlock code) {
      checkMeantFigure(code);
      codeBlock(code.getInfo().toString(), code.getContentChars());
    } else if (node instanceof IndentedCodeBlock code) {
      codeBlock("", code.getContentChars());
    } else if (node instanceof ThematicBreak) {
      out.html("<hr>\n");
    } else if (node instanceof TableBlock) {
      wrap("<div class=\"scroll\"><table>\n", node, "</table></div>\n");
    } else if (node instanceof TableHead) {
      wrap("<thead>\n", node, "</thead>\n");
    } else if (node instanceof TableBody) {
      wrap("<tbody>\n", node, "</tbody>\n");
    } else if (node instanceof TableRow) {
      wrap("<tr>", node, "</tr>\n");
    } else if (node instanceof TableCell cell) {
      tableCell(cell);
    } else if (!(node instanceof TableSeparator)) {
      kind(node).ifPresent(kind -> children(node));
    }
  }

  private void wrap(String open, Node node, String close) {
    out.html(open);
    children(node);
    out.html(close);
  }

  private void children(Node node) {
    node.getChildren().forEach(this::write);
  }

  private void paragraph(Node node) {
    if (isEmbed(node)) {
      node.getChildren().forEach(child -> out.embed(child));
      return;
    }
    boolean opensAside = node.getParent() instanceof BlockQuote quote
        && quote.getFirstChild() == node
        && Asides.mark(quote).isPresent();
    Node first = opensAside ? afterMark(node.getFirstChild()) : node.getFirstChild();
    if (first == null) {
      return;
    }
    boolean tight = node.getParent() instanceof ParagraphItemContainer item
        && item.isParagraphInTightListItem((Paragraph) node);
    out.html(tight ? "" : "<p>");
    out.inline(first);
    out.html(tight ? "" : "</p>\n");
    out.gap();
  }

  /** Whether a paragraph only shows entries in place. */
  static boolean isEmbed(Node paragraph) {
    boolean any = false;
    for (Node child : paragraph.getChildren()) {
      if (!(child instanceof WikiImage) && !(child instanceof SoftLineBreak)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private void heading(Heading node) {
    int level = node.getLevel();
    InlineWriter label = new InlineWriter(document, source, problems, this::noteText);
    label.inline(node.getFirstChild());
    String id = slugs.next(label.text());
    headings.add(new dossier.markdown.Heading(level, id, label.text().strip()));
    out.html("<h" + level + " id=\"" + Html.escape(id) + "\">");
    out.take(label);
    out.html("</h" + level + ">\n");
  }

  private void blockQuote(Node node) {
    Optional<BasedSequence> mark = Asides.mark(node);
    if (mark.isEmpty()) {
      wrap("<blockquote>\n", node, "</blockquote>\n");
      return;
    }
    String word = Asides.word(mark.get());
    String type = word.toLowerCase(Locale.ROOT);
    String title = word.substring(0, 1) + type.substring(1);
    out.html("<aside class=\"aside " + type + "\">\n<p class=\"kind\">" + title + "</p>\n");
    children(node);
    out.html("</aside>\n");
  }

  private static @Nullable Node afterMark(Node mark) {
    Node next = mark.getNext();
    return next instanceof SoftLineBreak ? next.getNext() : next;
  }

  private static boolean isFigure(FencedCodeBlock code) {
    return FIGURES.contains(code.getInfo().toString().strip());
  }

  /** Keys that no program begins a line with, behind a name that is almost one of a figure. */
  private void checkMeantFigure(FencedCodeBlock code) {
    String name = code.getInfo().toString().strip();
    boolean keys = FIGURE_KEY.matcher(code.getContentChars()).find();
    if (keys && Nearest.to(name, FIGURES).isPresent()) {
      problems.unknown(
          "unknown-block",
          source.at(code.getInfo().getStartOffset(), code.getInfo().getEndOffset()),
          "Dossier draws no block of this name, and would print it as it stands",
          name,
          FIGURES);
    }
  }

  private void figure(FencedCodeBlock code) {
    if (code.getParent() instanceof Document) {
      BasedSequence yaml = code.getContentChars();
      out.add(new Piece.Figure(
          code.getInfo().toString().strip(),
          source.at(yaml.getStartOffset(), yaml.getEndOffset()),
          place(code)));
    } else {
      problems.error(
          "nested-figure",
          place(code),
          "a figure cannot stand inside a list, a footnote, an aside or a quotation",
          "put it between paragraphs, with an empty line before and after");
    }
  }

  private void codeBlock(String info, BasedSequence code) {
    String language = info.strip().split("\\s+")[0];
    out.html(
        language.isEmpty()
            ? "<pre><code>"
            : "<pre><code class=\"language-" + Html.escape(language) + "\">");
    out.words(code.normalizeEOL());
    out.html("</code></pre>\n");
  }

  private void tableCell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    String scope = cell.isHeader() ? " scope=\"col\"" : "";
    String align =
        cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    out.html("<" + tag + scope + (align.isEmpty() ? "" : " class=\"" + align + "\"") + ">");
    out.inline(cell.getFirstChild());
    out.html("</" + tag + ">");
    out.gap();
  }

  private List<Piece> noteText(Footnote mark) {
    InlineWriter outer = out;
    out = new InlineWriter(document, source, problems, this::noteInNote);
    children(mark.getFootnoteBlock());
    List<Piece> pieces = out.pieces();
    out = outer;
    return pieces;
  }

  private List<Piece> noteInNote(Footnote mark) {
    problems.error(
        "nested-footnote",
        place(mark),
        "the footnote \"" + mark.getText() + "\" is called from inside a footnote",
        "put its text where the outer note needs it");
    return List.of();
  }

  private Location place(Node node) {
    int from = node.getStartOffset();
    int to = node.getEndOffset();
    while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
      to--;
    }
    return source.at(from, to);
  }
}
