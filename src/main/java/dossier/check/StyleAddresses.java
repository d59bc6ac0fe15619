package dossier.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style sheet names, as a browser reads it: escapes are resolved, and what stands in a comment or between quotation
 * marks begins nothing.
 *
 * @see <a href="https://www.w3.org/TR/css-syntax-3/#tokenization">CSS Syntax, tokenization</a>
 */
final class StyleAddresses {
  private static final Set<String> NAMING = Set.of("url", "src", "image-set", "-webkit-image-set");
  private static final Pattern HEX =
      Pattern.compile("([0-9a-fA-F]{1,6})(?:\\r\\n|[ \\t\\r\\n\\f])?");

  /** An address, and where it stands. */
  record Named(String address, int from, int to) {}

  private final String css;
  private final List<Named> found = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private String before = "";
  private int at;

  private StyleAddresses(String css) {
    this.css = css;
  }

  /** What a style sheet names. A picture written out in it is not named. */
  static List<Named> in(String css) {
    StyleAddresses sheet = new StyleAddresses(css);
    while (sheet.at < css.length()) {
      sheet.token();
    }
    return sheet.found;
  }

  private void token() {
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
    } else if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c == '@' || isName()) {
      name();
    } else {
      sign(c);
    }
  }

  private void sign(char c) {
    if (c == '(') {
      open.push("");
    } else if (c == ')') {
      open.poll();
    }
    before = "";
    at++;
  }

  private void quoted(char mark) {
    int from = ++at;
    StringBuilder words = new StringBuilder();
    while (at < css.length() && css.charAt(at) != mark && !isBreak(at)) {
      words.append(next());
    }
    if (NAMING.contains(String.valueOf(open.peek())) || before.equals("@import")) {
      add(words, from);
    }
    at = Math.min(css.length(), at + 1);
    before = "";
  }

  private void name() {
    StringBuilder name = new StringBuilder().append(next());
    while (at < css.length() && isName()) {
      name.append(next());
    }
    before = name.toString().toLowerCase(Locale.ROOT);
    if (at < css.length() && css.charAt(at) == '(') {
      at++;
      open.push(before);
      if (before.equals("url")) {
        bare();
      }
      before = "";
    }
  }

  /** An address without quotation marks; in it, nothing but a bracket ends. */
  private void bare() {
    skipSpace();
    if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
      return;
    }
    int from = at;
    StringBuilder address = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')' && !Character.isWhitespace(css.charAt(at))) {
      address.append(next());
    }
    add(address, from);
    while (at < css.length() && css.charAt(at) != ')') {
      next();
    }
  }

  private void skipSpace() {
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  private void add(StringBuilder address, int from) {
    if (address.indexOf("data:") != 0) {
      found.add(new Named(address.toString(), from, at));
    }
  }

  private boolean isName() {
    char c = css.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || c >= '\u0080'
        || c == '\\' && !isBreak(at + 1);
  }

  private boolean isBreak(int place) {
    return place < css.length() && "\n\r\f".indexOf(css.charAt(place)) >= 0;
  }

  /** Takes a sign, or what an escape stands for: nothing where it only goes on in the next line. */
  private String next() {
    char c = css.charAt(at++);
    if (c != '\\' || at == css.length()) {
      return String.valueOf(c);
    }
    Matcher hex = HEX.matcher(css).region(at, css.length());
    if (hex.lookingAt()) {
      at = hex.end();
      int number = Integer.parseInt(hex.group(1), 16);
      return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }
    if (isBreak(at)) {
      at += css.startsWith("\r\n", at) ? 2 : 1;
      return "";
    }
    return String.valueOf(css.charAt(at++));
  }
}
