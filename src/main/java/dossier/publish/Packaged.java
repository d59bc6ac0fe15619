package dossier.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Folders that travel inside the program, which may be a folder of classes or a jar. */
public final class Packaged {
  private static final Map<Path, FileSystem> OPEN = new ConcurrentHashMap<>();

  private Packaged() {}

  /** The templates of a project: its own, or where it has no such folder those of the program. */
  static Path templates(Project project) {
    return Files.exists(project.templates())
        ? project.templates()
        : folder("/dossier/templates", "home.ftlh");
  }

  /**
   * A folder of the program.
   *
   * @param path from the root of the class path
   * @param file one that is in it, since a jar need not list its folders
   */
  public static Path folder(String path, String file) {
    URL place = Packaged.class.getResource(path + "/" + file);
    if (place == null) {
      throw new IllegalStateException("the program lacks its folder " + path);
    }
    try {
      Optional<Path> jar = jar(place);
      return jar.isPresent()
          ? inside(jar.get()).getPath(path)
          : Path.of(place.toURI()).getParent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The jar that runs; nothing where the classes stand in a folder. */
  public static Optional<Path> jar() {
    try {
      return jar(Packaged.class.getResource("Packaged.class"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> jar(URL place) throws IOException {
    return place.openConnection() instanceof JarURLConnection jar
        ? Optional.of(Path.of(URI.create(jar.getJarFileURL().toString())))
        : Optional.empty();
  }

  /** Stays open as long as the program runs, as its classes do. */
  private static FileSystem inside(Path jar) {
    return OPEN.computeIfAbsent(jar, file -> {
      try {
        return FileSystems.newFileSystem(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
