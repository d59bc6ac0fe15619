package dossier.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second build out of a folder. The operating system holds the lock for this process and lets it go when the process
 * ends, however that comes about; the empty file that stays behind means nothing.
 */
final class FolderLock implements AutoCloseable {
  /** The file's name; hidden, and never part of the site. */
  static final String NAME = ".dossier-lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a folder that exists; nothing where another build has it.
   *
   * @throws IOException where the file cannot be made, or something else stands there, such as a link, by which a file
   *     elsewhere would be made
   */
  static Optional<FolderLock> on(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(file.toString(), null, "this is no file");
    }
    FileChannel channel = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(new FolderLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      // This very process has it, on another thread.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
