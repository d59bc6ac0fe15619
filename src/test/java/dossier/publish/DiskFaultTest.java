package dossier.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a disk that refuses. */
class DiskFaultTest {
  private static final Path PROJECT = Path.of("project").toAbsolutePath();

  @Test
  void why_is_said_in_the_words_of_the_system_or_else_in_those_of_the_fault() {
    assertEquals(
        "file name too long",
        DiskFault.why(new FileSystemException("a.html", null, "File name too long")));
    assertEquals("access denied", DiskFault.why(new AccessDeniedException("a.html")));
    assertEquals("no such file", DiskFault.why(new NoSuchFileException("a.html")));
    assertEquals(
        "no space left on device", DiskFault.why(new IOException("No space left on device")));
  }

  @ParameterizedTest
  @CsvSource({
    "content/pages/about.md, content/pages/about.md",
    "content/pages/.about.md-new, content/pages",
    ".new, this folder",
    "'', this folder",
    "../elsewhere/a.txt, "
  })
  void where_is_said_from_the_folder_of_the_project_on(String file, String said) {
    Path path = PROJECT.resolve(file).normalize();
    assertEquals(
        said == null ? path.toString().replace('\\', '/') : said,
        DiskFault.where(new FileSystemException(path.toString()), PROJECT));
  }
}
