package dossier.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  /** Writes one where nothing is yet. */
  static void write(Path file) throws IOException {
    Files.write(file, PAGE, StandardOpenOption.CREATE_NEW);
  }

  /** Whether a file is one. */
  static boolean is(byte[] file) {
    return Arrays.equals(file, PAGE);
  }
}
