package dossier.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes in folders and all that is in them, hidden files aside: editors keep their own there. Many changes close together are one: an editor that saves by renaming,
 * a checkout of a hundred files.
 */
public final class Watch implements AutoCloseable {
  private static final long QUIET_MS = 25;
  private static final long LONGEST_MS = 2000;

  private final Path root;
  private final List<Path> folders;
  private final WatchService service;

  private Watch(Path root, List<Path> folders, WatchService service) {
    this.root = root;
    this.folders = List.copyOf(folders);
    this.service = service;
  }

  /**
   * Watches from now on.
   *
   * @param root the folder that holds the others, which may come and go
   * @param folders what is watched
   */
  public static Watch over(Path root, List<Path> folders) throws IOException {
    Watch watch = new Watch(root, folders, root.getFileSystem().newWatchService());
    watch.register();
    return watch;
  }

  /**
   * Waits until something has changed and then nothing for a moment.
   *
   * @return false once this is closed
   */
  public boolean await() throws IOException, InterruptedException {
    try {
      boolean concerns = false;
      while (!concerns) {
        concerns = concerns(service.take());
      }
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MS);
      while (System.nanoTime() < until) {
        WatchKey key = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
        if (key == null) {
          return true;
        }
        concerns(key);
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  /** Whether what happened in a folder concerns us; where it may hold folders that are new, or has another name now, they are registered. */
  private boolean concerns(WatchKey key) throws IOException {
    Path folder = (Path) key.watchable();
    boolean inRoot = folder.equals(root);
    boolean concerns = false;
    boolean grown = !Files.isDirectory(folder);
    for (WatchEvent<?> event : key.pollEvents()) {
      concerns |= event.context() instanceof Path name
          ? (inRoot ? folders.contains(root.resolve(name)) : !isHidden(name))
          : !inRoot;
      grown |= !(event.context() instanceof Path name)
          || event.kind() == StandardWatchEventKinds.ENTRY_CREATE
              && !Files.isRegularFile(folder.resolve(name));
    }
    if (!key.reset() || grown) {
      register();
    }
    return concerns;
  }

  /** Folders may be new; to watch one twice is to watch it once. */
  private void register() throws IOException {
    watch(root);
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            if (!directory.equals(folder) && isHidden(directory)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            watch(directory);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
      }
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void watch(Path directory) throws IOException {
    try {
      directory.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // It went while we looked; that is told as a change of the folder above.
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
