package dossier.render;

import java.nio.charset.StandardCharsets;

/**
 * A style sheet as readers get it: without its comments and spare space, which are for those who write it. A comment that
 * begins with an exclamation mark stays, as licences do.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokenization</a>
 */
final class StyleSheet {
  private final String text;
  private final StringBuilder lean;

  private StyleSheet(String text) {
    this.text = text;
    this.lean = new StringBuilder(text.length());
  }

  /** The same rules in fewer bytes; whatever the encoding, since all that goes is ASCII. */
  static byte[] lean(byte[] sheet) {
    StyleSheet style = new StyleSheet(new String(sheet, StandardCharsets.ISO_8859_1));
    for (int at = 0; at < style.text.length(); ) {
      at = style.take(at);
    }
    return style.lean.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Takes what begins at a place; gives back where it ends. */
  private int take(int from) {
    int end = spareEnd(from);
    if (end > from) {
      lean.append(text.substring(from, end).contains("\n") ? '\n' : ' ');
    } else {
      end = wholeEnd(from);
      lean.append(text, from, end);
    }
    return end;
  }

  /** The end of spaces and comments; where there are none, and where one has no end, their beginning. */
  private int spareEnd(int from) {
    int at = from;
    while (at < text.length()) {
      boolean comment = text.startsWith("/*", at) && !text.startsWith("/*!", at);
      int end = comment ? behind("*/", at + 2) : at + 1;
      if (end < 0 || !(comment || Character.isWhitespace(text.charAt(at)))) {
        return at;
      }
      at = end;
    }
    return at;
  }

  /** The end of what must stay as it is: a string, an escape, an address, a licence, a comment without an end; or one sign. */
  private int wholeEnd(int from) {
    char c = text.charAt(from);
    if (c == '\\') {
      return Math.min(text.length(), from + 2);
    }
    if (c == '"' || c == '\'') {
      return stringEnd(from, c);
    }
    boolean address = text.startsWith("url(", from)
        && !text.startsWith("\"", from + 4)
        && !text.startsWith("'", from + 4);
    if (address || text.startsWith("/*", from)) {
      int end = address ? behind(")", from) : behind("*/", from + 2);
      return end < 0 ? text.length() : end;
    }
    return from + 1;
  }

  private int stringEnd(int from, char quote) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  private int behind(String sign, int from) {
    int at = text.indexOf(sign, from);
    return at < 0 ? -1 : at + sign.length();
  }
}
