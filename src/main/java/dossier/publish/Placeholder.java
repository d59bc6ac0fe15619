package dossier.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What stands at a new page's address while the pages of a site are moved into place: new pages link to each other, so
 * whichever comes first would link to nothing.
 */
final class Placeholder {
  private static final byte[] PAGE = """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>In a moment</title><meta http-equiv="refresh" content="2"></head>
      <body><p>This page is being published. If it does not come, the site must be built again.</p></body>
      </html>
      """.getBytes(StandardCharsets.UTF_8);

  private Placeholder() {}

  /** Puts one where nothing is yet; from a folder on the same disk, so that it appears whole. */
  static void at(Path target, Path stage) throws IOException {
    Path page = stage.resolve("placeholder.html");
    if (!Files.exists(page)) {
      Files.write(page, PAGE);
    }
    Files.createDirectories(target.getParent());
    try {
      Files.createLink(target, page);
    } catch (UnsupportedOperationException | IOException e) {
      Path copy = stage.resolve("placeholder.new");
      Files.write(copy, PAGE);
      Files.move(copy, target);
    }
  }

  /** Whether a file is one. */
  static boolean is(byte[] file) {
    return Arrays.equals(file, PAGE);
  }
}
