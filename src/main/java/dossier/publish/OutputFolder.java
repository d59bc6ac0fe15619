package dossier.publish;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The folder that the site is written to. Others may keep files in it: only what the manifest knows by path
 * <em>and</em> by content is ever replaced or deleted, so a page that somebody edited by hand is theirs now.
 *
 * <p>A site is written whole or not at all. What changed waits in a {@link Stage} until all of it is there; then it is moved
 * into place file by file, what is new before the pages that need it, deletions last. A build that is cut off before that
 * leaves the old site; one that is cut off during it leaves a folder in which every link of the new site finds its file, and
 * the next build completes it first. Only pages that the new site no longer has may then lead to others that are gone.
 */
public final class OutputFolder {
  private static final String MOVE_IT_AWAY =
      "move it out of the folder if you need it, delete it if not, and build again";

  private final Path folder;
  private final String name;
  private final Stage stage;
  private final Problems problems = new Problems();
  private final Set<String> written = new TreeSet<>();
  private int deleted;
  private boolean committed;

  private OutputFolder(Project project) {
    this.folder = project.output();
    Path seen = folder.startsWith(project.root()) ? project.root().relativize(folder) : folder;
    this.name = seen.toString().replace('\\', '/');
    this.stage = new Stage(folder);
  }

  /**
   * Makes the folder hold a site. What is the same stays untouched.
   *
   * @param project where the folder is
   * @param files the site
   */
  public static Written write(Project project, SortedMap<String, byte[]> files) {
    return new OutputFolder(project).write(files, Manifest.of(files));
  }

  private Written write(SortedMap<String, byte[]> files, Manifest after) {
    try {
      if (isThereAlready(files, after)) {
        return new Written(0, files.size(), 0, List.of());
      }
      Files.createDirectories(folder);
      Optional<FolderLock> lock = FolderLock.on(folder);
      if (lock.isEmpty()) {
        tell(
            "output-in-use",
            "",
            "another build is writing into this folder",
            "wait until it is done, and build again");
        return outcome(files);
      }
      try (FolderLock held = lock.get()) {
        writeAlone(held, files, after);
      }
    } catch (IOException e) {
      tell(
          "cannot-write",
          "",
          (committed
                  ? "only a part of the new site could be put in its place: "
                  : "the site could not be written: ")
              + reason(e),
          "see whether you may write there and whether the disk is full, then build again"
              + (committed ? ": it goes on from there" : ""));
    }
    return outcome(files);
  }

  /** A folder that needs no change need not even be one that can be changed; another build may be at work in it. */
  private boolean isThereAlready(Map<String, byte[]> files, Manifest after) throws IOException {
    Standing standing = standing();
    try {
      return !stage.exists()
          && standing.manifest().equals(after)
          && differing(files, standing).isEmpty();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Standing standing() throws IOException {
    return new Standing(folder, Manifest.in(folder));
  }

  /** Writes the site while a lock keeps other builds out. */
  private void writeAlone(FolderLock held, SortedMap<String, byte[]> files, Manifest after)
      throws IOException {
    resume();
    if (problems.hasErrors() || isThereAlready(files, after)) {
      return;
    }
    Standing standing = standing();
    List<String> differing = differing(files, standing);
    checkForeign(differing, standing);
    checkTargets(differing, standing, files);
    if (problems.hasErrors()) {
      return;
    }
    boolean isFirst = standing.manifest().hashes().isEmpty();
    try {
      for (String path : differing) {
        stage.put(path, files.get(path));
        if (path.endsWith(".html") && !isFirst && !standing.exists(path)) {
          stage.hold(path);
        }
      }
      stage.commit(after);
    } catch (IOException e) {
      stage.discard();
      throw e;
    }
    complete(after);
  }

  /** Goes on from where a build was cut off. */
  private void resume() throws IOException {
    Optional<Manifest> promised = stage.committed();
    if (promised.isEmpty()) {
      stage.discard();
      return;
    }
    List<String> lost = stage.lost(promised.get());
    Manifest rest = promised.get().but(lost, standing().manifest());
    if (!lost.isEmpty()) {
      stage.forget(lost, rest);
    }
    complete(rest);
  }

  /** Moves what was committed into place. */
  private void complete(Manifest after) throws IOException {
    committed = true;
    Standing standing = standing();
    List<String> waiting = stage.waiting();
    checkForeign(waiting, standing);
    if (problems.hasErrors()) {
      return;
    }
    stage.occupy(folder);
    for (String path : inOrder(waiting, standing)) {
      stage.release(path, folder.resolve(path));
      written.add(path);
    }
    deleteStale(standing, after);
    stage.close(folder.resolve(Manifest.NAME));
    committed = false;
  }

  /** The paths at which other bytes stand, or nothing, or something that is no file. */
  private static List<String> differing(Map<String, byte[]> files, Standing standing)
      throws IOException {
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String path = file.getKey();
      if (standing.isBlocked(path)
          || !standing.exists(path)
          || !Arrays.equals(standing.read(path), file.getValue())) {
        differing.add(path);
      }
    }
    return differing;
  }

  /** Tells of what stands where a file must go, and is not ours. */
  private void checkForeign(List<String> paths, Standing standing) throws IOException {
    for (String path : paths) {
      if (standing.isBlocked(path)) {
        tell(
            "foreign-file",
            path,
            "something that is no file of ours stands in the way",
            MOVE_IT_AWAY);
      } else if (standing.exists(path) && !standing.isOurs(path)) {
        tell(
            "foreign-file",
            path,
            "Dossier did not write this file, or somebody changed it since",
            MOVE_IT_AWAY);
      }
    }
  }

  /** Tells of files that the disk will not let go, before anything is touched. */
  private void checkTargets(List<String> changed, Standing standing, Map<String, byte[]> files)
      throws IOException {
    List<String> touched = new ArrayList<>(changed);
    standing.manifest().hashes().keySet().stream()
        .filter(path -> !files.containsKey(path) && standing.exists(path))
        .forEach(touched::add);
    for (String path : touched) {
      if (!standing.isFree(path)) {
        tell(
            "cannot-write",
            path,
            "this file may not be replaced: it, or its folder, is protected from writing",
            "allow it, or choose another folder with --output, and build again");
      }
    }
  }

  /** What pages need before the pages; of either, what is new before what is replaced. */
  private static List<String> inOrder(List<String> paths, Standing standing) {
    return paths.stream()
        .sorted(Comparator.<String, Boolean>comparing(path -> path.endsWith(".html"))
            .thenComparing(standing::exists)
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private void deleteStale(Standing standing, Manifest after) throws IOException {
    List<String> pagesFirst = standing.manifest().hashes().keySet().stream()
        .sorted(Comparator.comparing(path -> !path.endsWith(".html")))
        .toList();
    for (String path : pagesFirst) {
      if (after.hashes().containsKey(path) || standing.isBlocked(path) || !standing.exists(path)) {
        continue;
      }
      if (standing.isOurs(path)) {
        Files.delete(folder.resolve(path));
        deleteEmpty(folder.resolve(path).getParent());
        deleted++;
      } else {
        problems.warning(
            "kept-file",
            place(path),
            "the site has no such file any more, but somebody changed it, so it was kept",
            "delete it if you do not need it");
      }
    }
  }

  private void deleteEmpty(Path directory) throws IOException {
    for (Path at = directory; !at.equals(folder); at = at.getParent()) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(at)) {
        if (inside.iterator().hasNext()) {
          return;
        }
      }
      Files.delete(at);
    }
  }

  private Written outcome(Map<String, byte[]> files) {
    long same = files.keySet().stream().filter(path -> !written.contains(path)).count();
    return new Written(written.size(), (int) same, deleted, problems.sorted());
  }

  private String reason(IOException e) {
    String file = e instanceof FileSystemException at && at.getFile() != null
        ? seen(Path.of(at.getFile()))
        : name;
    return file + ", " + DiskFault.why(e);
  }

  private String seen(Path file) {
    String inside = file.startsWith(folder) ? folder.relativize(file).toString() : "";
    return inside.isEmpty() ? name : name + "/" + inside.replace('\\', '/');
  }

  private void tell(String code, String path, String message, String advice) {
    problems.error(code, place(path), message, advice);
  }

  private Location place(String path) {
    return new TextFile(path.isEmpty() ? name : name + "/" + path, "").start();
  }
}
