package dossier.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation, taken apart: the runs of words that must stand in the source, what was left out between them, and what
 * the editor added.
 *
 * @param runs the words between omissions, additions taken out
 * @param additions the words in square brackets, {@code [sic]} aside
 * @param inWords the brackets that touch a letter or a figure, so that they make another word of it
 * @param isShortened whether something is left out
 */
record QuotedWords(
    List<List<Token>> runs, List<List<Token>> additions, List<Token> inWords, boolean isShortened) {
  private static final Set<String> LAST_MARKS =
      Set.of(".", ",", ";", ":", "!", "?", "\"", "'", "-");
  private static final Pattern SIGN =
      Pattern.compile("\\[\\s*(?:\\.\\.\\.|\\u2026)\\s*]|\\.\\.\\.|\\u2026|\\[[^\\[\\]]*]");

  private static final Pattern SIC = Pattern.compile("\\[\\s*sic\\s*!?\\s*]");
  private static final Pattern OMISSION = Pattern.compile("\\[?\\s*(?:\\.\\.\\.|\\u2026)\\s*]?");

  QuotedWords {
    runs = List.copyOf(runs);
    additions = List.copyOf(additions);
    inWords = List.copyOf(inWords);
  }

  /** Takes a quotation apart: {@code …}, {@code ...} and {@code […]} leave out, {@code [words]} add. */
  static QuotedWords of(String quotation) {
    List<List<Token>> runs = new ArrayList<>();
    List<List<Token>> additions = new ArrayList<>();
    List<Token> inWords = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    boolean shortened = false;
    int end = 0;
    Matcher sign = SIGN.matcher(quotation);
    while (sign.find()) {
      run.addAll(tokens(quotation, end, sign.start()));
      end = sign.end();
      if (SIC.matcher(sign.group()).matches()) {
        continue;
      }
      if (OMISSION.matcher(sign.group()).matches()) {
        runs.add(run);
        run = new ArrayList<>();
        shortened = true;
      } else {
        additions.add(tokens(quotation, sign.start() + 1, sign.end() - 1));
        if (isInWord(quotation, sign.start(), sign.end())) {
          inWords.add(new Token(sign.group(), false, sign.start(), sign.end()));
        }
      }
    }
    run.addAll(tokens(quotation, end, quotation.length()));
    runs.add(run);
    runs.removeIf(List::isEmpty);
    return new QuotedWords(withoutLastMark(runs), additions, inWords, shortened);
  }

  /** The quotation as one run, every sign in it taken as the source's own. */
  static QuotedWords literally(String quotation) {
    List<List<Token>> runs = new ArrayList<>();
    runs.add(new ArrayList<>(Token.of(quotation)));
    runs.removeIf(List::isEmpty);
    return new QuotedWords(withoutLastMark(runs), List.of(), List.of(), false);
  }

  private static List<Token> tokens(String quotation, int from, int to) {
    return Token.of(quotation.substring(from, to)).stream()
        .map(token ->
            new Token(token.text(), token.isWord(), token.from() + from, token.to() + from))
        .toList();
  }

  private static boolean isInWord(String quotation, int from, int to) {
    return (from > 0 && Character.isLetterOrDigit(quotation.codePointBefore(from)))
        || (to < quotation.length() && Character.isLetterOrDigit(quotation.codePointAt(to)));
  }

  /** How a quotation ends is the quoting writer's affair: a comma in the source, a full stop here. */
  private static List<List<Token>> withoutLastMark(List<List<Token>> runs) {
    if (!runs.isEmpty()) {
      List<Token> last = runs.get(runs.size() - 1);
      boolean ends = LAST_MARKS.contains(last.get(last.size() - 1).text());
      if (ends && last.size() > 1) {
        last.remove(last.size() - 1);
      } else if (ends && runs.size() > 1) {
        runs.remove(last);
      }
    }
    return runs;
  }

  /** How many words must stand in the source. */
  long words() {
    return runs.stream().mapToLong(QuotedWords::words).sum();
  }

  /** How many words a run has. */
  static long words(List<Token> run) {
    return run.stream().filter(Token::isWord).count();
  }
}
