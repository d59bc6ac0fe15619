package dossier.site;

import dossier.text.Location;
import dossier.text.Problems;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at which address, as a disk sees it: capital and small letters may be the same there, and so may the two ways to
 * write é; and a file cannot stand where a folder must.
 */
final class Addresses {
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();
  private final Problems problems;

  Addresses(Problems problems) {
    this.problems = problems;
  }

  /** Keeps an address for a file that Dossier makes, and that no author can rename. */
  void keep(String path) {
    put(path, path + ", which Dossier makes");
  }

  /**
   * Takes an address, or tells who has it already.
   *
   * @param location what can be renamed
   */
  void take(String path, Location location) {
    String owner = owner(path);
    if (owner == null) {
      put(path, location.file().path());
    } else {
      problems.error(
          "same-address",
          location,
          "two things would stand at the address " + path,
          "rename this one; the other is " + owner);
    }
  }

  private @Nullable String owner(String path) {
    String key = key(path);
    String owner = files.getOrDefault(key, folders.get(key));
    for (int at = key.lastIndexOf('/');
        owner == null && at > 0;
        at = key.lastIndexOf('/', at - 1)) {
      owner = files.get(key.substring(0, at));
    }
    return owner;
  }

  private void put(String path, String owner) {
    String key = key(path);
    files.put(key, owner);
    for (int at = key.lastIndexOf('/'); at > 0; at = key.lastIndexOf('/', at - 1)) {
      folders.putIfAbsent(key.substring(0, at), owner);
    }
  }

  private static String key(String path) {
    String one = Normalizer.normalize(path, Normalizer.Form.NFC);
    return one.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
