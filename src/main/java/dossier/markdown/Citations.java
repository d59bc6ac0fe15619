package dossier.markdown;

import dossier.text.Excerpt;
import dossier.text.Problems;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands inside {@code [@a, p. 14; @b]}. */
final class Citations {
  private static final Pattern ONE =
      Pattern.compile("\\s*@([\\p{L}\\p{N}_./-]+)\\s*(?:,\\s*(.*?))?\\s*");
  private static final Pattern MEANT = Pattern.compile("(^|\\s)-?@[\\p{L}\\p{N}]");

  private Citations() {}

  /** Whether the text inside a bracket was meant as a citation, well formed or not. */
  static boolean meant(CharSequence inside) {
    return MEANT.matcher(inside).find();
  }

  /**
   * The citations of one bracket.
   *
   * @param inside the offsets, in {@code source}, of what stands inside the brackets
   */
  static List<Citation> read(Excerpt source, int from, int to, Problems problems) {
    List<Citation> citations = new ArrayList<>();
    int start = from;
    for (String part : source.text().substring(from, to).split(";", -1)) {
      Matcher matcher = ONE.matcher(part);
      if (matcher.matches()) {
        String locator = matcher.group(2) == null ? "" : matcher.group(2);
        var place = source.at(start + matcher.start(1), start + matcher.end(1));
        citations.add(new Citation(Ref.to("sources/" + matcher.group(1), place), locator));
      } else {
        problems.error(
            "bad-citation",
            source.at(start, start + part.length()),
            "\"" + part.strip() + "\" is not a citation",
            "write [@source-id], [@source-id, p. 14] or [@one; @two]");
      }
      start += part.length() + 1;
    }
    return citations;
  }
}
