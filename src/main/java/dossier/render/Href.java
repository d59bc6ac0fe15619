package dossier.render;

import dossier.site.Address;
import dossier.site.Page;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** An address as it stands in a link: a file may be called by signs that mean something else there, or by a space. */
final class Href {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String PLAIN = "-._~/";

  private Href() {}

  /**
   * A link.
   *
   * @param to where it leads
   * @param page the page that holds it
   */
  static String of(Address to, Page page) {
    return new Address(encoded(to.path()), to.anchor()).from(encoded(page.path()));
  }

  private static String encoded(String path) {
    if (isPlain(path)) {
      return path;
    }
    StringBuilder text = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      text.append(isPlain(c) ? String.valueOf(c) : "%" + HEX.toHexDigits(b));
    }
    return text.toString();
  }

  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }
}
