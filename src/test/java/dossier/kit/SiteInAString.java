package dossier.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A small project as one text: {@code -- path --} begins a file, {@code -- path -- deleted} takes one out of
 * the base, {@code -- path -- latin1} writes it in the wrong encoding. A line of carets is no part of the file; it says what is wrong with the line above it, and where:
 *
 * <pre>
 * sumary: A short text.
 * ^^^^^^ unknown-key: did you mean "summary"?
 * </pre>
 *
 * @param files the text of each file by its path
 * @param latin1 the paths of files that are not UTF-8
 * @param expected what is said to be wrong with them, as {@link Seen} writes it
 */
public record SiteInAString(Map<String, String> files, Set<String> latin1, List<String> expected) {
  private static final Pattern HEADER = Pattern.compile("-- (.+?) --(?: (deleted|latin1))?");
  private static final Pattern CARETS =
      Pattern.compile("(\\s*)(\\^+) (?:(warning|notice) )?([a-z0-9-]+): (.+)");

  /** Where the repository is. */
  public static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private static final Path SITES = REPOSITORY.resolve("src/test/sites");

  /** The text alone, without a base. */
  public static SiteInAString alone(String text) {
    return parse(text, Map.of());
  }

  /** The text on top of {@code base.site}, a small site in which nothing is wrong. */
  public static SiteInAString of(String text) {
    return parse(text, alone(read(SITES.resolve("base.site"))).files);
  }

  private static SiteInAString parse(String text, Map<String, String> base) {
    Map<String, String> files = new LinkedHashMap<>(base);
    List<String> expected = new ArrayList<>();
    Set<String> latin1 = new HashSet<>();
    String path = "";
    List<String> lines = new ArrayList<>();
    for (String line : (text.stripTrailing() + "\n-- end --").lines().toList()) {
      Matcher header = HEADER.matcher(line);
      Matcher carets = CARETS.matcher(line);
      if (header.matches()) {
        if (!path.isEmpty()) {
          files.put(path, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
        }
        path = "deleted".equals(header.group(2)) ? "" : header.group(1);
        if ("latin1".equals(header.group(2))) {
          latin1.add(path);
        }
        files.remove(header.group(1));
        lines.clear();
      } else if (carets.matches() && !path.isEmpty()) {
        String severity = carets.group(3) == null ? "error" : carets.group(3);
        int column = carets.start(2) + 1;
        expected.add(Seen.line(
            path,
            Math.max(1, lines.size()),
            column,
            carets.group(2).length(),
            severity,
            carets.group(4),
            carets.group(5)));
      } else {
        lines.add(line);
      }
    }
    files.remove("end");
    Collections.sort(expected);
    return new SiteInAString(files, latin1, expected);
  }

  /** Whether it has templates other than the program's. */
  public boolean hasTemplates() {
    return files.keySet().stream().anyMatch(path -> path.startsWith("templates/"));
  }

  /** Writes the project into a folder, on top of the repository's own templates. */
  public Path in(Path folder) {
    return in(folder, new ArrayList<>(files.keySet()));
  }

  /** The same, in a given order of writing. */
  public Path in(Path folder, List<String> order) {
    try {
      copyTemplates(folder.resolve("templates"));
      return write(folder, order);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes its files alone: the program then takes the templates that it brings, and there is less to copy. */
  public Path bare(Path folder) {
    return write(folder, new ArrayList<>(files.keySet()));
  }

  private Path write(Path folder, List<String> order) {
    try {
      for (String path : order) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
            file,
            files.get(path),
            latin1.contains(path) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All but the font of the cards, which not every machine can draw with. */
  private static void copyTemplates(Path target) throws IOException {
    Path templates = REPOSITORY.resolve("templates");
    try (Stream<Path> files = Files.walk(templates)) {
      for (Path file :
          files.filter(file -> !file.startsWith(templates.resolve("cards"))).toList()) {
        Path copy = target.resolve(templates.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
