package dossier.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the anchors of headings as GitHub does, so that {@code [[page#heading]]} works there too. */
public final class Slugs {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /**
   * A heading's words as an anchor: lower case, letters, digits, hyphens and underscores kept, spaces turned
   * into hyphens, all else left out.
   */
  public static String of(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? '-' : c)
        .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
        .forEach(slug::appendCodePoint);
    return slug.isEmpty() ? "section" : slug.toString();
  }

  /** The anchor of one more heading of the same body; a second of the same words ends in {@code -1}. */
  String next(String heading) {
    String slug = of(heading);
    String free = slug;
    while (!taken.add(free)) {
      free = slug + "-" + repeated.merge(slug, 1, Integer::sum);
    }
    return free;
  }
}
