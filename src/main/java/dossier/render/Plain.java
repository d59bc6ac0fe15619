package dossier.render;

import dossier.markdown.Body;
import java.util.regex.Pattern;

/** Texts without their markup. */
final class Plain {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern GAP = Pattern.compile(" ([.,;:])");

  private Plain() {}

  /** A body as plain words, on one line. */
  static String of(Body body) {
    return line(body.text());
  }

  /** A text on one line, no space left where a mark of a source stood. */
  static String line(String text) {
    return GAP.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("$1").strip();
  }
}
