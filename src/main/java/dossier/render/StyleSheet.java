package dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet as readers get it: without its comments and spare space, which are for those who write it. A comment that
 * begins with an exclamation mark stays, as licences do.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokenization</a>
 */
final class StyleSheet {
  private static final Pattern PARTS = Pattern.compile(
      "(\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|url\\([^)]*+\\)|/\\*!.*?\\*/)"
          + "|(?:\\s++|/\\*(?!!).*?\\*/)++",
      Pattern.DOTALL);

  private StyleSheet() {}

  /** The same rules in fewer bytes; whatever the encoding, since all that goes is ASCII. */
  static byte[] lean(byte[] sheet) {
    String text = new String(sheet, StandardCharsets.ISO_8859_1);
    String lean = PARTS.matcher(text).replaceAll(match -> {
      String part = match.group();
      return Matcher.quoteReplacement(
          match.group(1) != null ? part : part.contains("\n") ? "\n" : " ");
    });
    return lean.getBytes(StandardCharsets.ISO_8859_1);
  }
}
