package dossier.render;

import dossier.markdown.Body;

/** Texts without their markup. */
final class Plain {
  private Plain() {}

  /** A body as plain words, on one line. */
  static String of(Body body) {
    return line(body.text());
  }

  /** A text on one line, no space left where a mark of a source stood. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && !isStop(c)) {
          line.append(' ');
        }
        gap = false;
        line.append(c);
      }
    }
    return line.toString().strip();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':';
  }
}
