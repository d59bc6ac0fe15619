package dossier.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of all problems that the program can tell, as they stand in its source. */
public final class Codes {
  private static final Path SOURCES = SiteInAString.REPOSITORY.resolve("src/main/java");

  /** A word alone might be anything where it is not handed to the problems themselves. */
  private static final String CODE = "\"([a-z0-9]+(?:-[a-z0-9]+)+)\"";

  private static final Pattern TOLD =
      Pattern.compile("\\bproblems\\.(?:error|warning|notice)\\(\\s*\"([a-z]+)\""
          + "|\\b(?:error|warning|notice|unknown|add|this|Finding|tell\\w*)\\(\\s*(?:[\\w.()]+,\\s*)?"
          + CODE
          + "|\\bsign\\((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\",){2}\\s*" + CODE);

  private Codes() {}

  /** All of them. */
  public static Set<String> all() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        TOLD.matcher(Files.readString(file)).results().map(Codes::code).forEach(codes::add);
      }
    }
    return codes;
  }

  private static String code(MatchResult found) {
    return Stream.of(found.group(1), found.group(2), found.group(3))
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }
}
