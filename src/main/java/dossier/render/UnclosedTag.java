package dossier.render;

import dossier.text.Location;
import dossier.text.TextFile;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a tag opens that is never closed; FreeMarker only knows that the template ends too early. */
final class UnclosedTag {
  private static final Pattern SAID = Pattern.compile("unclosed (?:\"(\\{)\"|([#@][\\w.]*\\w|@))");

  private UnclosedTag() {}

  /**
   * The place of the tag.
   *
   * @param said what FreeMarker says; nothing is found where it says something else
   */
  static Optional<Location> in(TextFile template, String said) {
    Matcher found = SAID.matcher(said);
    if (!found.find()) {
      return Optional.empty();
    }
    return found.group(1) != null
        ? last(template, Pattern.compile("[$#]\\{"), Pattern.compile("\\}"))
        : last(
            template,
            Pattern.compile("<" + found.group(2) + "[\\w.]*(?![^>]*/>)"),
            Pattern.compile("</" + Pattern.quote(found.group(2)) + "\\b"));
  }

  /** The last opening that has no end behind it, each end taken for the nearest opening before it. */
  private static Optional<Location> last(TextFile template, Pattern opening, Pattern end) {
    return opening
        .matcher(template.text())
        .results()
        .filter(
            found -> count(opening, template, found.start()) > count(end, template, found.start()))
        .reduce((first, second) -> second)
        .map(found -> template.at(found.start(), found.end()));
  }

  private static long count(Pattern sign, TextFile template, int from) {
    return sign.matcher(template.text())
        .results()
        .map(MatchResult::start)
        .filter(at -> at >= from)
        .count();
  }
}
