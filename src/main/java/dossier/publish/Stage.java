package dossier.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
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
 * move: before it the old site stands, after it the new one does, though its files are still to be moved to their places. Nothing
 * of that needs room on the disk, so only what comes before can fail for want of it.
 */
final class Stage {
  /** The folder's name; hidden, never part of the site, and gone when a build is through. */
  static final String NAME = ".dossier-stage";

  private final Path stage;
  private final Path files;
  private final Path manifest;

  Stage(Path folder) {
    this.stage = folder.resolve(NAME);
    this.files = stage.resolve("files");
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
    List<String> paths = new ArrayList<>();
    if (Files.exists(files)) {
      try (var all = Files.walk(files)) {
        all.filter(Files::isRegularFile)
            .forEach(file -> paths.add(files.relativize(file).toString().replace('\\', '/')));
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
