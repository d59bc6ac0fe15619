package dossier.kit;

import dossier.cli.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people do to a project while they write, from a seed: right, wrong, and back again. */
public final class RandomEdit {
  private static final List<String> SENTENCES = List.of(
      "Another sentence.",
      "It is told in [[actors/mayor|words]] of the town.",
      "It stands in the report [@report].",
      "This leads to [[nowhere]].",
      "This cites nothing that is there [@nobody].",
      "> The ferry is too slow for all of us. [@report]",
      "A [link](https://a.example/) and *weight*.",
      "![[quotes/mayor-pays]]",
      "<script>alert(1)</script>",
      "| a | b |\n| --- | --- |\n| 1 | 2 |");

  private final Path folder;
  private final Random random;
  private Map<String, byte[]> good;

  /**
   * Edits of a project.
   *
   * @param folder a project in which nothing is wrong
   */
  public RandomEdit(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    this.good = files();
  }

  /** Keeps the project as it is, to come back to. */
  public void keep() {
    good = files();
  }

  /** Makes one edit, and says which. */
  public String make() {
    try {
      return switch (random.nextInt(14)) {
        case 0, 1 -> append(".md", "\n" + SENTENCES.get(random.nextInt(SENTENCES.size())) + "\n");
        case 2 -> replace(".md", "(?m)^title: .*", "title: Title " + number());
        case 3 -> replace(".md", "(?m)^(summary|question): .*", "$1: Words " + number() + ".");
        case 4 -> replace("site.yaml", "(?m)^title: .*", "title: Site " + number());
        case 5 -> replace(".csv", "[0-9]", String.valueOf(1 + random.nextInt(9)));
        case 6 -> replace(".yaml", "(?m)^( *)(title|term|text): .*", "$1$2: Words " + number());
        case 7 -> append(".css", "p { order: " + number() + "; }\n");
        case 8 -> replace(".ftlh", "</main>", "<p>" + number() + "</p></main>");
        case 9 -> spoil();
        case 10 -> move();
        case 11 -> rename();
        case 12 -> delete();
        default -> restore();
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts back what was kept, a file at a time, as a checkout does. */
  public String restore() throws IOException {
    Map<String, byte[]> now = files();
    for (String path : now.keySet()) {
      if (!good.containsKey(path)) {
        Files.delete(folder.resolve(path));
      }
    }
    for (var file : good.entrySet()) {
      if (!Arrays.equals(file.getValue(), now.get(file.getKey()))) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    return "restore";
  }

  private String append(String end, String text) throws IOException {
    Path file = any(end);
    Files.writeString(file, Files.readString(file) + text);
    return "append to " + file + ": " + text;
  }

  /** Saves as many editors do: beside the file, and then in its place. */
  private String replace(String end, String pattern, String by) throws IOException {
    Path file = any(end);
    Path beside = file.resolveSibling(file.getFileName() + "~");
    Files.writeString(beside, Files.readString(file).replaceFirst(pattern, by));
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    return "replace in " + file + ": " + by;
  }

  private String spoil() throws IOException {
    Path file = any(random.nextInt(4) == 0 ? ".ftlh" : "");
    if (file.toString().matches(".*\\.(woff2|ttf|png|webp|ico)")) {
      return "nothing";
    }
    StringBuilder text = new StringBuilder(Files.readString(file));
    if (!text.isEmpty()) {
      text.setCharAt(
          random.nextInt(text.length()), ":-[]{}#>|!&*\"'`\n <$".charAt(random.nextInt(19)));
    }
    Files.writeString(file, text);
    return "spoil " + file;
  }

  private String move() throws IOException {
    Path file = any(".md");
    Path other = file.resolveSibling("other-" + number() + ".md");
    Files.move(file, other);
    return "move " + file + " to " + other;
  }

  private String rename() throws IOException {
    Path file = any(".md");
    String id = file.getFileName().toString().replace(".md", "");
    String kind = file.getParent().getFileName().toString();
    Cli.run(folder, "rename", kind + "/" + id, "called-" + number());
    return "rename " + kind + "/" + id;
  }

  private String delete() throws IOException {
    Path file = any("");
    Files.delete(file);
    return "delete " + file;
  }

  private int number() {
    return random.nextInt(1000);
  }

  private Path any(String end) {
    List<String> paths = new ArrayList<>(files().keySet());
    paths.removeIf(path -> !path.endsWith(end) || path.startsWith("content/index"));
    return paths.isEmpty() ? any(".md") : folder.resolve(paths.get(random.nextInt(paths.size())));
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("content", "templates")) {
      try (Stream<Path> all = Files.walk(folder.resolve(name))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
