package dossier.browser;

import java.nio.file.Path;

/**
 * Where a reader finds a site.
 *
 * @param root the address of the folder that holds it, with a slash at its end
 */
record Place(String root) {

  /** A folder on a disk. */
  static Place folder(Path folder) {
    // Browsers write three slashes; a URI of Java may have one.
    return new Place("file://" + folder.toUri().getRawPath());
  }

  /**
   * The address of a page.
   *
   * @param path its path from the root of the site, with what follows {@code ?} or {@code #}
   */
  String address(String path) {
    return root + path;
  }

  /** Whether what has this address is here, so that nobody else learns that it was asked for. */
  boolean holds(String address) {
    return address.startsWith(root) || address.startsWith("data:");
  }
}
