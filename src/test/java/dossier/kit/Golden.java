package dossier.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was once looked at and found good. {@code mvn test -Dgolden=update} writes it anew; the difference is then
 * read in review, as its reader would read it.
 */
public final class Golden {
  private Golden() {}

  /** Whether expectations are written and not compared. CI may not. */
  public static boolean isUpdating() {
    boolean updating = "update".equals(System.getProperty("golden"));
    if (updating && "true".equals(System.getenv("CI"))) {
      fail("CI compares; it does not write what it compares with");
    }
    return updating;
  }

  /** Compares files with those of a folder: the same names, and the same text in each. */
  public static void assertSame(Path expected, Map<String, byte[]> files) throws IOException {
    if (isUpdating()) {
      write(expected, files);
    }
    SortedMap<String, String> there = read(expected);
    assertEquals(List.copyOf(there.keySet()), List.copyOf(new TreeMap<>(files).keySet()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      List<String> wanted = there.get(file.getKey()).lines().toList();
      List<String> seen =
          new String(file.getValue(), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < Math.min(wanted.size(), seen.size()); i++) {
        assertEquals(wanted.get(i), seen.get(i), file.getKey() + ", line " + (i + 1));
      }
      assertEquals(wanted.size(), seen.size(), file.getKey() + " has as many lines");
    }
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (String path :
        Files.exists(folder) ? List.copyOf(read(folder).keySet()) : List.<String>of()) {
      Files.delete(folder.resolve(path));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
