package dossier.edit;

import dossier.publish.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the fingerprint of a source beside it. */
public final class FingerprintFile {
  private FingerprintFile() {}

  /**
   * Writes one, in place of the one that is there.
   *
   * @param project where the content is
   * @param source the id of the source
   * @param text the fingerprint in its written form
   * @return the file
   * @throws Refused where something else lies in its place
   * @throws IOException where it cannot be written; the old one then stands as it was
   */
  public static Path write(Project project, String source, String text)
      throws Refused, IOException {
    Path file = project.content().resolve("sources").resolve(source + ".fingerprint");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Changes changes = new Changes(project.root());
    if (Files.exists(file)) {
      changes.replace(file, changes.read(file), bytes);
    } else {
      changes.add(file, bytes);
    }
    changes.make();
    return file;
  }
}
