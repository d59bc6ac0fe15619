package dossier.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The texts of sources that somebody has at hand, {@code .sources-text/<id>.txt}. They are never published and change
 * no page; they only make messages say more.
 *
 * @param folder where they are, if there are any
 */
public record Copies(Path folder) {

  /** The text of a source; nothing where no copy is at hand that can be read. */
  Optional<String> text(String source) {
    Path file = folder.resolve(source + ".txt");
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What people call the copy of a source. */
  String name(String source) {
    return folder.getFileName() + "/" + source + ".txt";
  }
}
