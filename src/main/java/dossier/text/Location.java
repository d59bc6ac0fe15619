package dossier.text;

/**
 * A stretch of characters in an author's file. Line and column are worked out when somebody asks, which is
 * seldom: most places are never printed.
 *
 * @param file the file
 * @param from the first character, a UTF-16 offset from 0
 * @param to the offset after the last character
 */
public record Location(TextFile file, int from, int to) {

  public Location {
    if (from < 0 || to < from || to > file.text().length()) {
      throw new IllegalArgumentException("no place " + from + " to " + to + " in " + file.path()
          + " of length " + file.text().length());
    }
  }

  /** The line of the first character, counted from 1. */
  public int line() {
    int line = 1;
    for (int at = file.text().indexOf('\n'); at >= 0 && at < from; line++) {
      at = file.text().indexOf('\n', at + 1);
    }
    return line;
  }

  /** The column of the first character, counted from 1 in characters (code points), as editors show it. */
  public int column() {
    return 1 + file.text().codePointCount(lineStart(), from);
  }

  /** What stands at this place. */
  public String text() {
    return file.text().substring(from, to);
  }

  /** The whole line in which this place begins. */
  public String lineText() {
    return file.text().substring(lineStart(), lineEnd());
  }

  /** How many characters (code points) of its first line this place covers; at least one. */
  public int width() {
    return Math.max(1, file.text().codePointCount(from, Math.max(from, Math.min(to, lineEnd()))));
  }

  private int lineStart() {
    return from == 0 ? 0 : file.text().lastIndexOf('\n', from - 1) + 1;
  }

  private int lineEnd() {
    int end = file.text().indexOf('\n', from);
    return end < 0 ? file.text().length() : end;
  }

  /** By the file and the first character. */
  @Override
  public int hashCode() {
    return 31 * file.hashCode() + from;
  }

  /** As compilers and editors write it: {@code path:line:column}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
