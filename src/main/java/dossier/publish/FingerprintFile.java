package dossier.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The one file that Dossier writes into the content folder. */
public final class FingerprintFile {
  private FingerprintFile() {}

  /**
   * Writes the fingerprint of a source: beside its place first, then moved onto it, so that it is never torn.
   *
   * @param project where the content is
   * @param source the id of the source
   * @param text the fingerprint in its written form
   * @return the file
   * @throws IOException where it cannot be written; the old one then stands as it was
   */
  public static Path write(Project project, String source, String text) throws IOException {
    Path file = project.content().resolve("sources").resolve(source + ".fingerprint");
    Path temporary = file.resolveSibling("." + source + ".fingerprint-new");
    try {
      Files.writeString(temporary, text);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return file;
  }
}
