package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in an output folder where a file belongs.
 *
 * @param folder the output folder
 * @param manifest what Dossier wrote into it
 */
record Standing(Path folder, Manifest manifest) {

  private static final int RESTRICTED_DELETION = 01000;

  /** Whether anything but a file stands where one must go, or anything but a folder where that must be. */
  boolean isBlocked(String path) {
    Path target = folder.resolve(path);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    for (Path parent = target.getParent(); !parent.equals(folder); parent = parent.getParent()) {
      if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }

  boolean exists(String path) {
    return Files.exists(folder.resolve(path));
  }

  byte[] read(String path) throws IOException {
    return Files.readAllBytes(folder.resolve(path));
  }

  /**
   * Whether what stands there is what Dossier wrote: or nothing at all, which is what a power cut may leave of that, and what
   * nobody would miss.
   */
  boolean isOurs(String path) throws IOException {
    byte[] bytes = read(path);
    boolean empty = bytes.length == 0 && manifest.hashes().containsKey(path);
    return empty || manifest.knows(path, bytes) || Placeholder.is(bytes);
  }

  /** Whether a file can be put there, or taken away, as far as the disk tells beforehand. */
  boolean isFree(String path) throws IOException {
    Path target = folder.resolve(path);
    Path above = target.getParent();
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    if (!Files.isWritable(above)) {
      return false;
    }
    return !Files.exists(target) || Files.isWritable(target) && !isHeld(target, above);
  }

  /**
   * Whether a folder lets nobody but a file's owner take that file away, as folders that many people share do: POSIX
   * calls it the restricted deletion flag, {@code S_ISVTX}.
   */
  private static boolean isHeld(Path target, Path above) throws IOException {
    if (!target.getFileSystem().supportedFileAttributeViews().contains("unix")
        || ((int) Files.getAttribute(above, "unix:mode") & RESTRICTED_DELETION) == 0) {
      return false;
    }
    Set<String> mayTake = new HashSet<>(
        List.of("root", Files.getOwner(target).getName(), Files.getOwner(above).getName()));
    return !mayTake.contains(System.getProperty("user.name"));
  }
}
