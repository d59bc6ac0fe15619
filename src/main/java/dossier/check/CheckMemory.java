package dossier.check;

import dossier.text.Memory;
import java.util.Arrays;

/** What was found on the built pages the last time. */
public final class CheckMemory {
  private final Memory<byte[], BuiltPage> pages;

  private CheckMemory(Memory<byte[], BuiltPage> pages) {
    this.pages = pages;
  }

  /** A memory of nothing. */
  public static CheckMemory empty() {
    return new CheckMemory(Memory.empty(Arrays::equals));
  }

  /** The memory for the next time. */
  public CheckMemory next() {
    return new CheckMemory(pages.next());
  }

  Memory<byte[], BuiltPage> pages() {
    return pages;
  }
}
