package dossier.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The templates that the program carries, for projects that have none of their own. */
final class OwnTemplates {
  private static final String ONE_OF_THEM = "/dossier/templates/404.ftlh";

  private OwnTemplates() {}

  /** The folder that holds them, on the disk or inside the program's own file. */
  static Path folder() {
    try {
      URI one = OwnTemplates.class.getResource(ONE_OF_THEM).toURI();
      if (one.getScheme().equals("jar")) {
        open(one);
      }
      return Path.of(one).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stays open as long as the program runs. */
  private static void open(URI inside) throws IOException {
    try {
      FileSystems.newFileSystem(inside, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      // Somebody has asked before.
    }
  }
}
