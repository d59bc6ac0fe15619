package dossier.text;

/**
 * A text that an author or a template designer wrote, and the name by which they know it.
 *
 * @param path the path inside the project, with {@code /} between folders: {@code content/issues/kosovo.md}
 * @param text what stands in it, with {@code \n} at the end of each line
 */
public record TextFile(String path, String text) {

  /** The place of the first line, for problems that concern the file as a whole. */
  public Location start() {
    int end = text.indexOf('\n');
    return new Location(this, 0, end < 0 ? text.length() : end);
  }

  /**
   * The place that a range of characters covers.
   *
   * @param from the first character, counted from 0
   * @param to the character after the last; never less than {@code from}
   */
  public Location at(int from, int to) {
    return new Location(this, from, to);
  }

  /** The place of one whole line, or of what there is of it. */
  public Location line(int number) {
    int from = 0;
    for (int line = 1; line < number; line++) {
      int next = text.indexOf('\n', from);
      if (next < 0) {
        break;
      }
      from = next + 1;
    }
    int end = text.indexOf('\n', from);
    return new Location(this, from, end < 0 ? text.length() : end);
  }

  /** By the path alone, since no two files of a project have the same. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
