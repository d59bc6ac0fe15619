package dossier.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands inside {@code [@a, p. 14; @b]}. */
final class Citations {
  private static final Pattern ONE =
      Pattern.compile("\\s*+@([\\p{L}\\p{N}_./-]++)\\s*+(?:,([^@]*+))?+");
  private static final Pattern MEANT = Pattern.compile("^\\s*-?@|\\s-?@[\\p{L}\\p{N}]");
  private static final Pattern SECOND = Pattern.compile("\\s*@.*[\\s,]@.*");

  private Citations() {}

  /** Whether the text inside a bracket was meant as a citation, well formed or not. */
  static boolean meant(CharSequence inside) {
    return MEANT.matcher(inside).find();
  }

  /** Whether a bracket was meant as a citation. */
  static boolean meant(LinkRef bracket) {
    return meant(inside(bracket));
  }

  /** What stands inside a bracket; inside the first, where a second one follows at once. */
  static BasedSequence inside(LinkRef bracket) {
    return bracket.getText().isEmpty() ? bracket.getReference() : bracket.getText();
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
        String locator = matcher.group(2) == null ? "" : matcher.group(2).strip();
        Location place = source.at(start + matcher.start(1), start + matcher.end(1));
        citations.add(new Citation(Ref.to("sources/" + matcher.group(1), place), locator));
      } else {
        refuse(part, source.at(start, start + part.length()), problems);
      }
      start += part.length() + 1;
    }
    return citations;
  }

  private static void refuse(String part, Location place, Problems problems) {
    String message = part.isBlank()
        ? "this citation names no source"
        : "\"" + part.strip() + "\" is not a citation";
    String advice = SECOND.matcher(part).matches()
        ? "part two sources with a semicolon: [@one; @two]"
        : "write [@source-id], [@source-id, p. 14] or [@one; @two]";
    problems.error("bad-citation", place, message, advice);
  }
}
