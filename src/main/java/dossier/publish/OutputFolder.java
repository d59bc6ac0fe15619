package dossier.publish;

import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The folder that the site is written to. Others may keep files in it: only what the manifest knows by path
 * <em>and</em> by content is ever replaced or deleted, so a page that somebody edited by hand is theirs now.
 */
public final class OutputFolder {
  private static final String TEMPORARY = ".dossier-new";

  private final Path folder;
  private final String name;
  private final Problems problems = new Problems();
  private int written;
  private int deleted;

  private OutputFolder(Project project) {
    this.folder = project.output();
    Path seen = folder.startsWith(project.root()) ? project.root().relativize(folder) : folder;
    this.name = seen.toString().replace('\\', '/');
  }

  /**
   * Makes the folder hold a site: what is the same stays untouched, new files come before the pages that need
   * them, deletions last. Each file is written beside its place and then moved onto it, so none is ever torn.
   *
   * @param project where the folder is
   * @param files the site
   */
  public static Written write(Project project, SortedMap<String, byte[]> files) {
    return new OutputFolder(project).write(files);
  }

  private Written write(SortedMap<String, byte[]> files) {
    try {
      Manifest before = Manifest.in(folder);
      List<String> changed = changed(files, before);
      if (problems.hasErrors()) {
        return new Written(0, 0, 0, problems.sorted());
      }
      Manifest after = Manifest.of(files);
      Files.createDirectories(folder);
      if (!changed.isEmpty()) {
        save(before.and(after));
      }
      for (String path : inOrder(changed)) {
        replace(folder.resolve(path), files.get(path));
        written++;
      }
      deleteStale(before, files);
      save(after);
      return new Written(changed.size(), files.size() - changed.size(), deleted, problems.sorted());
    } catch (IOException e) {
      problems.error(
          "cannot-write",
          new TextFile(name, "").start(),
          "the site could not be written: " + reason(e),
          "see whether you may write there and whether the disk is full, then build again");
      return new Written(written, 0, deleted, problems.sorted());
    }
  }

  private String reason(IOException e) {
    String file = e instanceof java.nio.file.FileSystemException at && at.getFile() != null
        ? folder.getParent().relativize(Path.of(at.getFile())).toString()
        : name;
    String why = e.getClass()
        .getSimpleName()
        .replaceAll("Exception$", "")
        .replaceAll("([a-z])([A-Z])", "$1 $2");
    return file + ", " + why.toLowerCase(java.util.Locale.ROOT);
  }

  /** The paths whose bytes differ from what stands there; tells of files in the way. */
  private List<String> changed(Map<String, byte[]> files, Manifest before) throws IOException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      if (isBlocked(target)) {
        tellForeign(file.getKey(), "something that is no file of ours stands in the way");
      } else if (!Files.exists(target)) {
        changed.add(file.getKey());
      } else {
        byte[] there = Files.readAllBytes(target);
        if (!Arrays.equals(there, file.getValue())) {
          changed.add(file.getKey());
          if (!before.knows(file.getKey(), there)) {
            tellForeign(
                file.getKey(), "Dossier did not write this file, or somebody changed it since");
          }
        }
      }
    }
    return changed;
  }

  /** Whether a folder stands where a file must go, or a file or a link where a folder must. */
  private boolean isBlocked(Path target) {
    if (Files.isSymbolicLink(target) || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    for (Path parent = target.getParent(); !parent.equals(folder); parent = parent.getParent()) {
      if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }

  private void tellForeign(String path, String message) {
    problems.error(
        "foreign-file",
        new TextFile(name + "/" + path, "").start(),
        message,
        "move it out of the folder if you need it, delete it if not, and build again");
  }

  /** What pages need before the pages; of either, what is new before what is replaced. */
  private List<String> inOrder(List<String> paths) {
    return paths.stream()
        .sorted(Comparator.<String, Boolean>comparing(path -> path.endsWith(".html"))
            .thenComparing(path -> Files.exists(folder.resolve(path)))
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private void save(Manifest manifest) throws IOException {
    byte[] text = manifest.text().getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve(Manifest.NAME);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
      replace(file, text);
    }
  }

  private void replace(Path target, byte[] bytes) throws IOException {
    Files.createDirectories(target.getParent());
    Path temporary = folder.resolve(TEMPORARY);
    try {
      Files.write(temporary, bytes);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void deleteStale(Manifest before, Map<String, byte[]> files) throws IOException {
    for (String path : before.hashes().keySet()) {
      Path stale = folder.resolve(path);
      if (files.containsKey(path) || isBlocked(stale) || !Files.exists(stale)) {
        continue;
      }
      if (before.knows(path, Files.readAllBytes(stale))) {
        Files.delete(stale);
        deleteEmpty(stale.getParent());
        deleted++;
      } else {
        problems.warning(
            "kept-file",
            new TextFile(name + "/" + path, "").start(),
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
}
