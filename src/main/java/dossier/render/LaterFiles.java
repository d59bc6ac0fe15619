package dossier.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The files of a site that are made when somebody asks for them, since most are never looked at while a site is written:
 * pictures that stand for pages, and what is made from the site as a whole.
 */
public final class LaterFiles {
  /** No files. */
  public static final LaterFiles NONE = new LaterFiles(Map.of());

  private final Map<String, Later> places;

  /**
   * Files to be made.
   *
   * @param places what makes them, by path; by the path of a folder with a slash at its end where the names of the files in
   *     it are known only when they are made
   */
  LaterFiles(Map<String, Later> places) {
    this.places = Map.copyOf(places);
  }

  /** The paths that are known before anything is made; pages link to no others. */
  public SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>(places.keySet());
    paths.removeIf(path -> path.endsWith("/"));
    return Collections.unmodifiableSortedSet(paths);
  }

  /** The file at a path, made now if it was not made yet; empty where there is none. */
  public Optional<byte[]> at(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return Optional.ofNullable(places.getOrDefault(path, places.get(folder)))
        .map(later -> later.files().get(path));
  }

  /** Every file, by path; what was not made yet is made now, side by side. */
  Map<String, byte[]> all() {
    Map<String, byte[]> all = new HashMap<>();
    Set<Later> once = new HashSet<>(places.values());
    once.parallelStream().map(Later::files).toList().forEach(all::putAll);
    return all;
  }
}
