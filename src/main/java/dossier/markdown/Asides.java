package dossier.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells asides from quotations: an aside is a block quote that begins with a mark such as {@code [!NOTE]}. */
final class Asides {
  /** The words of the marks that there are, those of GitHub. */
  static final List<String> WORDS = List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  private static final Pattern MARK = Pattern.compile("\\[!\\p{L}+]");

  private Asides() {}

  /** The word in the mark of an aside, as written; nothing where a block quote is somebody's words. */
  static Optional<BasedSequence> mark(Node quote) {
    return quote.getFirstChild() instanceof Paragraph first
            && first.getFirstChild() instanceof LinkRef mark
            && isMark(mark)
        ? Optional.of(mark.getChars().subSequence(2, mark.getChars().length() - 1))
        : Optional.empty();
  }

  /** Whether a bracket is the mark of an aside. */
  static boolean isMark(LinkRef bracket) {
    return bracket.getPrevious() == null
        && bracket.getParent().getPrevious() == null
        && bracket.getGrandParent() instanceof BlockQuote
        && MARK.matcher(bracket.getChars()).matches();
  }

  /** Whether a block quote holds nothing, or only its mark. */
  static boolean isEmpty(Node quote) {
    Node first = quote.getFirstChild();
    return first == null
        || mark(quote).isPresent()
            && first.getNext() == null
            && first.getFirstChild().getNext() == null;
  }

  /** A word of a mark as it is written on GitHub: marks may be written in small letters. */
  static String word(CharSequence written) {
    return written.toString().toUpperCase(Locale.ROOT);
  }
}
