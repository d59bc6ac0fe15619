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
    return text.replaceAll("\\s+", " ").replaceAll(" ([.,;:])", "$1").strip();
  }
}
