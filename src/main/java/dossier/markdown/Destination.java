package dossier.markdown;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.Ref;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between the parentheses of {@code [text](destination)}: an address on the web, or a file of the
 * project. Anything else is told to the author; nothing else reaches a page.
 */
final class Destination {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern SCHEME = Pattern.compile("^\\s*+[A-Za-z][A-Za-z0-9+.-]*+\\s*+:");
  private static final Pattern WEB =
      Pattern.compile("^(?i:mailto:[^/\\\\]|https?://[^/?#@\\\\\\p{Z}]++(?![@\\\\\\p{Z}]))");

  private final String written;
  private final Location location;
  private final Problems problems;

  /**
   * A destination as written, entities resolved.
   *
   * @param location where it stands; its file is what a relative path starts from
   */
  Destination(String written, Location location, Problems problems) {
    // Browsers drop tabs and line breaks from addresses, so "java\tscript:" must be judged without
    // them.
    this.written = CONTROL.matcher(written).replaceAll("").strip();
    this.location = location;
    this.problems = problems;
  }

  /** Whether this is an address on the web: {@code https:}, {@code http:} or {@code mailto:}. */
  boolean isWeb() {
    return WEB.matcher(written).find();
  }

  /** The address as written. */
  String address() {
    return written;
  }

  /** The file or heading of this project that is meant, or nothing where the author has been told why not. */
  Optional<Ref> inProject() {
    if (SCHEME.matcher(written).find() || written.startsWith("//")) {
      problems.error(
          "unsafe-link",
          location,
          "a link may not lead to \"" + written + "\"",
          "use an address that begins with https://, or a file of this project");
      return Optional.empty();
    }
    if (written.isEmpty() || written.startsWith("/")) {
      problems.error(
          "not-a-file",
          location,
          written.isEmpty()
              ? "this link leads nowhere"
              : "\"" + written + "\" is no path from this file",
          "write the path from this file, such as ../issues/name.md, or [[name]]");
      return Optional.empty();
    }
    int hash = written.indexOf('#');
    String path = hash < 0 ? written : written.substring(0, hash);
    String heading = hash < 0 ? "" : decode(written.substring(hash + 1));
    String self = location.file().path();
    return path.isEmpty()
        ? Optional.of(new Ref(self, heading, location, headingLocation()))
        : resolve(self, decode(path))
            .map(name -> new Ref(name, heading, location, headingLocation()));
  }

  private Location headingLocation() {
    int hash = location.text().indexOf('#');
    return hash < 0 ? location : location.file().at(location.from() + hash + 1, location.to());
  }

  private Optional<String> resolve(String self, String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (self + "/../" + path).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          problems.error(
              "not-a-file",
              location,
              "\"" + written + "\" leads out of the project",
              "link to a file inside the content folder");
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return Optional.of(String.join("/", parts));
  }

  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
