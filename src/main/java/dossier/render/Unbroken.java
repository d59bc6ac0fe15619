package dossier.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A button would let the full stop behind it begin a line, and so on: they are held together. */
final class Unbroken {
  private static final Pattern BUTTON =
      Pattern.compile("<button class=\"term\"[^>]*>[^<]*</button>");
  private static final String BEFORE = "(\u201C\u2018";
  private static final String BEHIND = ".,;:!?)\u201D\u2019";

  private Unbroken() {}

  /** The same HTML, each such button in one stretch with the marks that stand at it. */
  static String in(String html) {
    Matcher button = BUTTON.matcher(html);
    if (!button.find()) {
      return html;
    }
    StringBuilder held = new StringBuilder(html.length() + 256);
    int done = 0;
    do {
      int from = button.start();
      int to = button.end();
      while (to < html.length() && BEHIND.indexOf(html.charAt(to)) >= 0) {
        to++;
      }
      if (to > button.end()) {
        from -= from > done && BEFORE.indexOf(html.charAt(from - 1)) >= 0 ? 1 : 0;
        held.append(html, done, from).append("<span class=\"unbroken\">").append(html, from, to);
        held.append("</span>");
        done = to;
      }
    } while (button.find());
    return held.append(html, done, html.length()).toString();
  }
}
