package dossier.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The texts of sources that somebody has at hand, {@code .sources-text/<id>.txt}. They are never published and change
 * no page; they only make messages say more. A link to another place is none: its words would be told in public.
 *
 * @param folder where they are, if there are any
 */
public record Copies(Path folder) {
  private static final int LONGEST = 5_000_000;

  /** The text of a source; nothing where no copy is at hand that can be read. */
  Optional<String> text(String source) {
    Path file = folder.resolve(source + ".txt");
    try {
      boolean plain =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(folder);
      return plain && Files.size(file) <= LONGEST
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What people call the copy of a source. */
  String name(String source) {
    return folder.getFileName() + "/" + source + ".txt";
  }
}
