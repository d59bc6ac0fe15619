package dossier.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Which folders are never written to, because something is in them that Dossier did not make. */
public final class Refusal {
  private static final List<String> OWN = List.of("content", "templates", "src", "target");

  private Refusal() {}

  /**
   * Why a project's output folder must not be written to; nothing where it may.
   *
   * @return the end of a sentence that begins with the folder's name
   */
  public static Optional<String> of(Project project) {
    Path folder = real(project.output());
    Path root = real(project.root());
    Path home = real(Path.of(System.getProperty("user.home")));
    if (folder.getParent() == null) {
      return Optional.of("is the root of the disk");
    }
    if (home.startsWith(folder)) {
      return Optional.of(home.equals(folder) ? "is your home folder" : "holds your home folder");
    }
    if (root.startsWith(folder)) {
      return Optional.of("holds the project itself");
    }
    for (String own : OWN) {
      if (folder.startsWith(real(root.resolve(own)))) {
        return Optional.of("is part of the project's own " + own + "/");
      }
    }
    if (folder.startsWith(root) && isHidden(root.relativize(folder))) {
      return Optional.of("is hidden, where programs keep files of their own");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      return Optional.of("is not a folder");
    }
    return isSomebodyElses(folder)
        ? Optional.of("is full of files that Dossier did not write")
        : Optional.empty();
  }

  private static boolean isHidden(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(part -> part.toString().startsWith("."));
  }

  /** The folder as the disk knows it, links followed, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }
  }

  private static boolean isSomebodyElses(Path folder) {
    if (!Files.isDirectory(folder) || Files.exists(folder.resolve(Manifest.NAME))) {
      return false;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      for (Path file : inside) {
        if (!file.getFileName().toString().startsWith(".")) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
