package dossier.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an explainer to measure with: {@code <pages> <folder> [<seed>]}. */
public final class MakeExplainer {
  private MakeExplainer() {}

  /** Writes it. */
  public static void main(String[] args) {
    write(
        Integer.parseInt(args[0]), Path.of(args[1]), args.length > 2 ? Long.parseLong(args[2]) : 1);
  }

  /** Writes one of a size into a folder. */
  public static void write(int pages, Path folder, long seed) {
    Explainer.make(pages, seed, (path, text) -> {
      try {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
