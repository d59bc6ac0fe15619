package dossier.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes to files that are made together: every new text first waits beside its place, then all are moved onto theirs. If
 * one cannot be, those before it are put back. Nothing is read or written through a link, which a stranger may have put
 * there to have a file elsewhere replaced.
 */
final class Changes {

  /**
   * What becomes of one file.
   *
   * @param before what stands in it; null where it must not be there
   * @param after what will; null where it goes
   */
  private record Change(byte @Nullable [] before, byte @Nullable [] after) {}

  private final Path root;
  private final Map<Path, Change> changes = new TreeMap<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();

  /** Changes to files somewhere in a folder. */
  Changes(Path root) {
    this.root = root;
  }

  /**
   * What stands in a file.
   *
   * @throws Refused where it lies elsewhere
   */
  byte[] read(Path file) throws Refused, IOException {
    checkInPlace(file);
    return Files.readAllBytes(file);
  }

  /** A file that is not there yet. */
  void add(Path file, byte[] after) {
    changes.put(file, new Change(null, after));
  }

  /** Another text for a file. */
  void replace(Path file, byte[] before, byte[] after) {
    changes.put(file, new Change(before, after));
  }

  /** Takes a file away. */
  void delete(Path file, byte[] before) {
    changes.put(file, new Change(before, null));
  }

  /**
   * Makes them all.
   *
   * @throws Refused where a file is no longer as it was when it was read
   * @throws IOException where one cannot be written; all then stand as they stood
   */
  void make() throws Refused, IOException {
    Map<Path, Path> waiting = new TreeMap<>();
    Deque<Path> done = new ArrayDeque<>();
    boolean whole = false;
    try {
      for (var entry : changes.entrySet()) {
        checkUnchanged(entry.getKey(), entry.getValue());
        if (entry.getValue().after() != null) {
          makeFolder(entry.getKey().toAbsolutePath().getParent());
          Path draft = draft(entry.getKey());
          waiting.put(entry.getKey(), draft);
          write(draft, entry.getValue().after());
        }
      }
      for (var entry : changes.entrySet()) {
        checkUnchanged(entry.getKey(), entry.getValue());
      }
      for (var entry : waiting.entrySet()) {
        place(entry.getValue(), entry.getKey(), changes.get(entry.getKey()).before() == null);
        done.push(entry.getKey());
      }
      for (var entry : changes.entrySet()) {
        if (entry.getValue().after() == null) {
          Files.delete(entry.getKey());
          done.push(entry.getKey());
        }
      }
      whole = true;
    } finally {
      for (Path draft : waiting.values()) {
        Files.deleteIfExists(draft);
      }
      if (!whole) {
        putBack(done);
      }
    }
  }

  /** Copies a folder as it will be. */
  void rehearse(Path folder, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Changes::isPlain).toList()) {
        if (!changes.containsKey(file)) {
          Path to = copy.resolve(folder.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    for (var entry : changes.entrySet()) {
      if (entry.getValue().after() != null && entry.getKey().startsWith(folder)) {
        Path to = copy.resolve(folder.relativize(entry.getKey()).toString());
        Files.createDirectories(to.getParent());
        Files.write(to, entry.getValue().after());
      }
    }
  }

  private static Path draft(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".dossier-new");
  }

  /** Whatever a crash or a stranger left in the place of a draft goes first. */
  private static void write(Path draft, byte[] text) throws IOException {
    Files.deleteIfExists(draft);
    Files.write(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static void place(Path draft, Path file, boolean isNew) throws IOException {
    if (isNew) {
      Files.move(draft, file); // never onto a file that came in the meantime
    } else {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void checkInPlace(Path file) throws Refused {
    for (Path part = file; part != null && !part.equals(root); part = part.getParent()) {
      boolean isLink = Files.isSymbolicLink(part);
      boolean isStrange =
          part.equals(file) && Files.exists(part, LinkOption.NOFOLLOW_LINKS) && !isPlain(part);
      if (isLink || isStrange) {
        throw new Refused("\"" + root.relativize(part).toString().replace('\\', '/') + "\" is "
            + (isLink ? "a link to another place" : "no plain file")
            + "; nothing was written, so put the file or folder itself there and try again");
      }
    }
  }

  private static boolean isPlain(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void checkUnchanged(Path file, Change change) throws Refused, IOException {
    checkInPlace(file);
    boolean same = change.before() == null
        ? !Files.exists(file)
        : isPlain(file) && Arrays.equals(Files.readAllBytes(file), change.before());
    if (!same) {
      throw new Refused("\"" + file.getFileName()
          + "\" has changed since it was read; nothing was written, so try again");
    }
  }

  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      makeFolder(folder.getParent());
      Files.createDirectory(folder);
      madeFolders.push(folder);
    }
  }

  private void putBack(Deque<Path> done) throws IOException {
    for (Path file : done) {
      byte[] before = changes.get(file).before();
      if (before == null) {
        Files.deleteIfExists(file);
      } else {
        write(draft(file), before);
        place(draft(file), file, false);
      }
    }
    for (Path folder : madeFolders) {
      Files.deleteIfExists(folder);
    }
  }
}
