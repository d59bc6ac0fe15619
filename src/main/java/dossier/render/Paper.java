package dossier.render;

import java.io.Writer;
import java.util.function.Supplier;

/** What a template writes on; it is long, but it ends. */
final class Paper extends Writer {
  /** The longest page that a browser still shows without trouble. */
  static final int LONGEST = 20_000_000;

  private final StringBuilder text = new StringBuilder(16_384);
  private final Supplier<DrawingFailed> full;

  /**
   * An empty one.
   *
   * @param full what to say where it is full
   */
  Paper(Supplier<DrawingFailed> full) {
    this.full = full;
  }

  @Override
  public void write(char[] signs, int from, int length) {
    text.append(signs, from, length);
    checkLength();
  }

  @Override
  public void write(String words, int from, int length) {
    text.append(words, from, from + length);
    checkLength();
  }

  private void checkLength() {
    if (text.length() > LONGEST) {
      throw full.get();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
