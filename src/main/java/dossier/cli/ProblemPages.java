package dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages that explain problems, one for each code, which travel with the program. */
final class ProblemPages {
  /** Where they are kept in the repository. */
  private static final String FOLDER = "src/docs/problems/";

  private static final String TRAVELLING = "/dossier/problems/";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[([a-z0-9-]+)\\]");

  private ProblemPages() {}

  /** The table of all codes. */
  static String table() {
    return read("README.md").orElseThrow();
  }

  /** All codes. */
  static List<String> codes() {
    return ROW.matcher(table()).results().map(row -> row.group(1)).toList();
  }

  /** The page of a code; nothing where there is no such code. */
  static Optional<String> page(String code) {
    return codes().contains(code) ? read(code + ".md") : Optional.empty();
  }

  /** The path of a code's page in the repository. */
  static String path(String code) {
    return FOLDER + code + ".md";
  }

  private static Optional<String> read(String name) {
    try (InputStream page = ProblemPages.class.getResourceAsStream(TRAVELLING + name)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
