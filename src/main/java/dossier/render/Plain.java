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
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = at;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      boolean stop = end > at && end < text.length() && isStop(text.charAt(end));
      if (end > at + 1 || stop || end > at && text.charAt(at) != ' ') {
        line.append(text, done, at).append(stop ? "" : " ");
        done = end;
        at = end;
      }
    }
    return line.append(text, done, text.length()).toString().strip();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == ',' || c == ';' || c == ':';
  }
}
