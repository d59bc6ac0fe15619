package dossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the claims of a document: its paragraphs and list items, but for somebody else's words and questions. */
final class Claims {
  private static final Pattern EXCEPTION = Pattern.compile("(?s)^<!--\\s*uncited:\\s*(.+?)\\s*-->");

  private static final Pattern QUESTION = Pattern.compile("(?s)[^.!?]*\\?");

  private final Excerpt source;
  private final List<Claim> claims = new ArrayList<>();

  private Claims(Excerpt source) {
    this.source = source;
  }

  static List<Claim> of(Node document, Excerpt source) {
    Claims claims = new Claims(source);
    claims.visit(document);
    return claims.claims;
  }

  private void visit(Node node) {
    if (node instanceof Paragraph) {
      add(node);
    } else if (!isSomebodyElses(node) && !(node instanceof FootnoteBlock)) {
      node.getChildren().forEach(this::visit);
    }
  }

  private static boolean isSomebodyElses(Node node) {
    return node instanceof BlockQuote && Asides.mark(node).isEmpty();
  }

  private void add(Node node) {
    BasedSequence chars = node.getChars().trim();
    boolean question = chars.endsWith("?") && QUESTION.matcher(chars).matches();
    boolean embed = node.getFirstChild() instanceof WikiImage;
    if (!question && !embed && !chars.isEmpty()) {
      claims.add(new Claim(
          source.at(chars.getStartOffset(), chars.getEndOffset()),
          isCited(node, new HashSet<>()),
          exception(node)));
    }
  }

  /** Whether a node cites, or a footnote that it calls; {@code called} are those that have been looked into. */
  private static boolean isCited(Node node, Set<Node> called) {
    if (node instanceof LinkRef link) {
      return Citations.meant(link);
    }
    if (node instanceof Footnote mark) {
      Node note = mark.getFootnoteBlock();
      return note != null && called.add(note) && anyCited(note, called);
    }
    return anyCited(node, called);
  }

  private static boolean anyCited(Node node, Set<Node> called) {
    for (Node child : node.getChildren()) {
      if (isCited(child, called)) {
        return true;
      }
    }
    return false;
  }

  /** The reason in the comment above a paragraph, or above the list that an item opens. */
  private static String exception(Node node) {
    Node first = node;
    while (first.getPrevious() == null && first.getParent() != null) {
      first = first.getParent();
    }
    return first.getPrevious() instanceof HtmlCommentBlock comment ? reason(comment) : "";
  }

  private static String reason(HtmlCommentBlock comment) {
    Matcher matcher = EXCEPTION.matcher(comment.getChars());
    return matcher.find() ? matcher.group(1).replaceAll("\\s+", " ") : "";
  }
}
