package dossier.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where new files wait inside the output folder until all of them are there. The manifest of the new site comes last, in one
 * move: before it the old site stands, after it the new one does, though its files are still to be moved to their places. That
 * needs no more room on the disk than new folders do, so it is what comes before that fails for want of it.
 *
 * <p>A power cut may lose what a disk had not written down yet. What does not have the bytes that the manifest promises is
 * {@link #forget forgotten} then, and the next build writes it once more.
 */
final class Stage {
  /** The folder's name; hidden, never part of the site, and gone when a build is through. */
  static final String NAME = ".dossier-stage";

  private final Path stage;
  private final Path files;
  private final Path places;
  private final Path manifest;

  Stage(Path folder) {
    this.stage = folder.resolve(NAME);
    this.files = stage.resolve("files");
    this.places = stage.resolve("places");
    this.manifest = stage.resolve("manifest");
  }

  /** Whether a build has left something here, or somebody a link, which goes as well. */
  boolean exists() {
    return Files.isSymbolicLink(stage) || Files.isDirectory(stage);
  }

  /** Lets a file wait. */
  void put(String path, byte[] bytes) throws IOException {
    Path file = files.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** Lets a {@link Placeholder} wait for the place of a new page. */
  void hold(String path) throws IOException {
    Path one = stage.resolve("placeholder.html");
    if (!Files.exists(one)) {
      Placeholder.write(one);
    }
    Path place = places.resolve(path);
    Files.createDirectories(place.getParent());
    try {
      Files.createLink(place, one);
    } catch (UnsupportedOperationException | IOException e) {
      Placeholder.write(place);
    }
  }

  /** From here on the site is the new one. */
  void commit(Manifest after) throws IOException {
    Files.createDirectories(stage);
    Path draft = stage.resolve("manifest.new");
    Files.write(draft, after.text().getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, manifest, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The manifest of the site that was committed and is still to be moved into place; nothing where none was. */
  Optional<Manifest> committed() throws IOException {
    boolean whole = !Files.isSymbolicLink(stage) && Files.exists(manifest);
    return whole ? Optional.of(Manifest.read(manifest)) : Optional.empty();
  }

  /** The paths of the files that wait. */
  List<String> waiting() throws IOException {
    return inside(files);
  }

  /** The paths of those that are not what they were committed as. */
  List<String> lost(Manifest committed) throws IOException {
    List<String> lost = new ArrayList<>();
    for (String path : waiting()) {
      if (!committed.knows(path, Files.readAllBytes(files.resolve(path)))) {
        lost.add(path);
      }
    }
    return lost;
  }

  /** Lets files go that are lost, and commits the site without them. */
  void forget(List<String> lost, Manifest without) throws IOException {
    commit(without);
    for (String path : lost) {
      Files.delete(files.resolve(path));
    }
  }

  /** Puts placeholders wherever nothing is yet. */
  void occupy(Path folder) throws IOException {
    for (String path : inside(places)) {
      Path target = folder.resolve(path);
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(target.getParent());
        Files.move(places.resolve(path), target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static List<String> inside(Path folder) throws IOException {
    List<String> paths = new ArrayList<>();
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
      }
    }
    return paths;
  }

  /** Moves a file to its place. */
  void release(String path, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Files.move(
        files.resolve(path),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Moves the manifest to its place, once all else is done, and tidies up. */
  void close(Path target) throws IOException {
    Files.move(
        manifest, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    discard();
  }

  /** Forgets what waits. */
  void discard() throws IOException {
    if (!exists()) {
      return;
    }
    Files.walkFileTree(stage, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path directory, IOException failure)
          throws IOException {
        Files.delete(directory);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
