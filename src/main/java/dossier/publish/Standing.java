package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What stands in an output folder where a file belongs.
 *
 * @param folder the output folder
 * @param manifest what Dossier wrote into it
 */
record Standing(Path folder, Manifest manifest) {

  /** Whether a folder stands where a file must go, or a file or a link where a folder must. */
  boolean isBlocked(String path) {
    Path target = folder.resolve(path);
    if (Files.isSymbolicLink(target) || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
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

  /** Whether what stands there is what Dossier wrote. */
  boolean isOurs(String path) throws IOException {
    return manifest.knows(path, read(path));
  }

  /** Whether a file can be put there, or taken away, as far as the disk tells beforehand. */
  boolean isFree(String path) {
    Path target = folder.resolve(path);
    Path above = target.getParent();
    while (!Files.exists(above)) {
      above = above.getParent();
    }
    return Files.isWritable(above) && (!Files.exists(target) || Files.isWritable(target));
  }
}
