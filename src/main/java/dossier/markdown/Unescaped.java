package dossier.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;

/** What a stretch of Markdown says, its backslashes and entities resolved. */
final class Unescaped {
  private Unescaped() {}

  /** The words; most stretches have nothing to resolve, and are taken out of the source as they are. */
  static String of(BasedSequence chars, Excerpt source) {
    String words = source.text().substring(chars.getStartOffset(), chars.getEndOffset());
    return words.indexOf('\\') < 0 && words.indexOf('&') < 0 ? words : chars.unescape();
  }
}
