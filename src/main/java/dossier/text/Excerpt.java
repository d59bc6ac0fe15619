package dossier.text;

/**
 * A text that stands inside a file, perhaps folded, quoted or escaped there, and that still knows which
 * characters of the file it came from. A Markdown body is one; so is the value of a YAML key.
 */
public final class Excerpt {
  private final TextFile file;
  private final String text;
  private final int[] origin;

  private Excerpt(TextFile file, String text, int[] origin) {
    this.file = file;
    this.text = text;
    this.origin = origin;
  }

  /** Everything from an offset to the end of the file. */
  public static Excerpt from(TextFile file, int offset) {
    String text = file.text().substring(offset);
    return new Excerpt(file, text, new int[] {offset});
  }

  /**
   * A text that a YAML reader took out of a stretch of the file. White space that was folded and escapes that
   * were resolved are stepped over: each character is matched with the next one in the file that equals it.
   *
   * @param text the value as the reader gave it
   * @param place the stretch of the file that it was read from, quotation marks included
   */
  public static Excerpt read(String text, Location place) {
    String raw = place.file().text();
    int[] origin = new int[text.length() + 1];
    int at = place.from();
    for (int i = 0; i < text.length(); i++) {
      int found = next(raw, text.charAt(i), at, place.to());
      origin[i] = found;
      at = Math.min(found + 1, place.to());
    }
    origin[text.length()] = at;
    return new Excerpt(place.file(), text, origin);
  }

  private static int next(String raw, char wanted, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = raw.charAt(at);
      if (c == wanted || (Character.isWhitespace(c) && Character.isWhitespace(wanted))) {
        return at;
      }
    }
    return Math.min(from, to);
  }

  /** The text, as a reader of it sees it. */
  public String text() {
    return text;
  }

  /** The file that it stands in. */
  public TextFile file() {
    return file;
  }

  /** Where in the file a range of this text stands. */
  public Location at(int from, int to) {
    int start = origin(from);
    return file.at(start, Math.max(start, to > from ? origin(to - 1) + 1 : start));
  }

  private int origin(int index) {
    return origin.length == 1 ? origin[0] + index : origin[Math.min(index, origin.length - 1)];
  }
}
