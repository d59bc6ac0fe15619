package dossier.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws what an editor left out of a quotation and added to it as such. Tags and marks of sources stay as they are. */
final class EditedMarks {
  private static final String TAG = "<[^>]*>";
  private static final Pattern SIGN = Pattern.compile(
      "<span class=\"cite\">.*?</span>|\\[(?:[^\\[\\]<>]|" + TAG + ")*]|\u2026|\\.\\.\\.|" + TAG,
      Pattern.DOTALL);

  private EditedMarks() {}

  static String in(String html) {
    return SIGN.matcher(html).replaceAll(found -> Matcher.quoteReplacement(mark(found)));
  }

  private static String mark(MatchResult found) {
    String sign = found.group();
    return sign.startsWith("<") || !isBalanced(sign)
        ? sign
        : "<span class=\"edited\">" + sign + "</span>";
  }

  private static boolean isBalanced(String html) {
    return Pattern.compile("<[a-z]").matcher(html).results().count()
        == Pattern.compile("</").matcher(html).results().count();
  }
}
