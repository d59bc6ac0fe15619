package dossier.content;

import dossier.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What each path inside the content folder is for. */
final class ContentPaths {
  private static final String FINGERPRINT = "sources/([^/]+)\\.fingerprint";
  private static final String NUMBERS = "charts/([^/]+)\\.csv";
  private static final Set<String> DATA = Set.of("site.yaml", "timeline.yaml", "glossary.yaml");

  private ContentPaths() {}

  /** Whether Dossier has a use for a file. */
  static boolean isKnown(String path) {
    return isCopied(path)
        || DATA.contains(path)
        || fingerprinted(path).isPresent()
        || numbers(path).isPresent()
        || kindOfPage(path).isPresent();
  }

  /** Whether a file is copied as it is. */
  static boolean isCopied(String path) {
    return numbers(path).isPresent()
        || path.startsWith("static/")
        || path.startsWith("images/") && PictureSort.named(path).isPresent();
  }

  /** Where a copied file will stand, from the root of the site. */
  static String output(String path) {
    return path.startsWith("static/") ? path.substring("static/".length()) : path;
  }

  /** The id of the source whose fingerprint a file is, if it is one. */
  static Optional<String> fingerprinted(String path) {
    return path.matches(FINGERPRINT)
        ? Optional.of(path.replaceFirst(FINGERPRINT, "$1"))
        : Optional.empty();
  }

  /** The name of the file of numbers at a path, without its ending, if it is one. */
  static Optional<String> numbers(String path) {
    return path.matches(NUMBERS) ? Optional.of(path.replaceFirst(NUMBERS, "$1")) : Optional.empty();
  }

  /** The kind of entry that a Markdown file holds, if it is one. */
  static Optional<Kind> kindOfPage(String path) {
    if (path.equals("index.md")) {
      return Optional.of(Kind.HOME);
    }
    int slash = path.indexOf('/');
    boolean page = slash > 0 && path.lastIndexOf('/') == slash && path.endsWith(".md");
    return page
        ? Kind.of(path.substring(0, slash)).filter(kind -> kind != Kind.EVENT && kind != Kind.TERM)
        : Optional.empty();
  }

  /** The id of the entry in a Markdown file. */
  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }

  /** What to do with a file that Dossier has no use for. */
  static String advice(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    if (first.equals("images")) {
      return "pictures end in .png, .jpg, .gif, .webp, .avif or .svg; other files go into static/";
    }
    List<String> names = slash < 0
        ? Stream.concat(DATA.stream(), Stream.of("index.md")).toList()
        : Stream.concat(
                Stream.of("images", "static", "charts"),
                Arrays.stream(Kind.values()).map(Kind::folder).filter(folder -> !folder.isEmpty()))
            .toList();
    return Nearest.to(first, names)
        .filter(near -> !near.equals(first))
        .map(near -> "did you mean \"" + near + (slash < 0 ? "\"?" : "/\"?"))
        .orElse(
            "pages end in .md and stand in the folder of their kind; other files go into static/");
  }
}
