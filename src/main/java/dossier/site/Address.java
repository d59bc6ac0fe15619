package dossier.site;

import dossier.content.Kind;
import java.util.Arrays;

/**
 * Where a reader finds something.
 *
 * @param path the file, from the root of the site, with {@code /} between folders
 * @param anchor the place inside it, or empty
 */
public record Address(String path, String anchor) {

  /** A whole page. */
  public static Address of(String path) {
    return new Address(path, "");
  }

  /**
   * Where an entry of a kind would be shown: an event or a term on the first page of its list. Where one is shown, its
   * {@link Site#address} says.
   */
  public static Address of(Kind kind, String id) {
    return switch (kind) {
      case HOME -> of("index.html");
      case PAGE -> of(id + ".html");
      case EVENT, TERM -> new Address(kind.folder() + ".html", id);
      default -> of(kind.folder() + "/" + id + ".html");
    };
  }

  /** The same page, at another place inside it. */
  public Address at(String anchor) {
    return new Address(path, anchor);
  }

  /**
   * The address as a link on another page: relative, naming the file, so that it works from a disk as well as
   * from a server under any path.
   *
   * @param page the path of the page that holds the link
   */
  public String from(String page) {
    String hash = anchor.isEmpty() ? "" : "#" + anchor;
    if (path.equals(page) && !anchor.isEmpty()) {
      return hash;
    }
    String[] from = page.split("/");
    String[] to = path.split("/");
    int shared = 0;
    while (shared < from.length - 1 && shared < to.length - 1 && from[shared].equals(to[shared])) {
      shared++;
    }
    String up = "../".repeat(from.length - 1 - shared);
    return up + String.join("/", Arrays.copyOfRange(to, shared, to.length)) + hash;
  }

  @Override
  public String toString() {
    return anchor.isEmpty() ? path : path + "#" + anchor;
  }
}
