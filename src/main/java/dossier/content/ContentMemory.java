package dossier.content;

import dossier.text.Memory;
import dossier.text.TextFile;
import java.util.Optional;

/** What was read from the files of a content folder the last time. */
public final class ContentMemory {
  private final Memory<TextFile, Optional<Entry>> pages;
  private final Memory<TextFile, DataFile> lists;

  private ContentMemory(Memory<TextFile, Optional<Entry>> pages, Memory<TextFile, DataFile> lists) {
    this.pages = pages;
    this.lists = lists;
  }

  /** A memory of nothing. */
  public static ContentMemory empty() {
    return new ContentMemory(Memory.empty(TextFile::equals), Memory.empty(TextFile::equals));
  }

  /** The memory for the next time. */
  public ContentMemory next() {
    return new ContentMemory(pages.next(), lists.next());
  }

  /** Whether an entry is other than the last time, is new or has gone. */
  public boolean hasNews() {
    return pages.hasNews() || lists.hasNews();
  }

  Memory<TextFile, Optional<Entry>> pages() {
    return pages;
  }

  Memory<TextFile, DataFile> lists() {
    return lists;
  }
}
