package dossier.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passage of a text that is nearest to some words, and how it differs: {@code [-words-]} stand in the quotation
 * only, {@code {+words+}} in the text only, as in the word difference that Git shows. It helps to mend a quotation and
 * decides nothing.
 */
final class NearestPassage {
  private static final int LONGEST = 1000;

  private final String text;
  private final String words;
  private final List<Token> source;
  private final List<Token> quotation;

  private NearestPassage(String text, String quotation) {
    this.text = text;
    this.words = quotation;
    this.source = Token.of(text);
    this.quotation = Token.of(quotation);
  }

  /**
   * Finds it.
   *
   * @param text the text of the source
   * @param quotation the words
   * @return the line of the text, and the difference
   */
  static String of(String text, String quotation) {
    return new NearestPassage(text, quotation).describe();
  }

  private String describe() {
    int from = bestStart();
    List<Token> window = source.subList(from, Math.min(source.size(), from + quotation.size()));
    if (window.isEmpty()) {
      return "it is empty";
    }
    if (window.size() > LONGEST) {
      return "nearest at its line " + line(window);
    }
    return "line " + line(window) + ": " + difference(window);
  }

  private long line(List<Token> window) {
    return 1
        + text.substring(0, window.get(0).from()).chars().filter(c -> c == '\n').count();
  }

  /** Where a stretch as long as the quotation begins that has most words in common with it. */
  private int bestStart() {
    Map<String, Integer> wanted = new HashMap<>();
    quotation.forEach(token -> wanted.merge(token.text(), 1, Integer::sum));
    int best = 0;
    int bestCommon = -1;
    int common = 0;
    for (int i = 0; i < source.size(); i++) {
      common += take(wanted, source.get(i).text());
      if (i >= quotation.size()) {
        common -= giveBack(wanted, source.get(i - quotation.size()).text());
      }
      if (common > bestCommon) {
        bestCommon = common;
        best = Math.max(0, i - quotation.size() + 1);
      }
    }
    return firstShared(best, wanted);
  }

  /** The first place from here on with a word of the quotation; what stands before it may be on another line. */
  private int firstShared(int from, Map<String, Integer> wanted) {
    int place = from;
    while (place < source.size() && !wanted.containsKey(source.get(place).text())) {
      place++;
    }
    return place < source.size() ? place : from;
  }

  private static int take(Map<String, Integer> wanted, String word) {
    Integer left = wanted.computeIfPresent(word, (same, count) -> count - 1);
    return left != null && left >= 0 ? 1 : 0;
  }

  private static int giveBack(Map<String, Integer> wanted, String word) {
    Integer left = wanted.computeIfPresent(word, (same, count) -> count + 1);
    return left != null && left > 0 ? 1 : 0;
  }

  private String difference(List<Token> window) {
    int[][] common = new int[quotation.size() + 1][window.size() + 1];
    for (int i = quotation.size() - 1; i >= 0; i--) {
      for (int j = window.size() - 1; j >= 0; j--) {
        common[i][j] = same(i, j, window)
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    StringBuilder shown = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < quotation.size() || j < window.size()) {
      if (i < quotation.size() && j < window.size() && same(i, j, window)) {
        append(shown, window.get(j), text, "", "");
        i++;
        j++;
      } else if (j == window.size()
          || (i < quotation.size() && common[i + 1][j] >= common[i][j + 1])) {
        append(shown, quotation.get(i++), words, "[-", "-]");
      } else {
        append(shown, window.get(j++), text, "{+", "+}");
      }
    }
    return shown.toString();
  }

  private boolean same(int i, int j, List<Token> window) {
    return quotation.get(i).text().equals(window.get(j).text());
  }

  private static void append(
      StringBuilder shown, Token token, String from, String open, String close) {
    boolean spaced = token.from() > 0 && Character.isWhitespace(from.charAt(token.from() - 1));
    shown
        .append(spaced && !shown.isEmpty() ? " " : "")
        .append(open)
        .append(token.text())
        .append(close);
  }
}
