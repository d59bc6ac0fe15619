package dossier.kit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One input of a stranger on one line: where it stands, a colon, a space, and the text. {@code \n}, {@code \t}, {@code \r},
 * a backslash written twice, a letter by its number ({@code \}{@code u202E}) and a byte by its number ({@code \xFF}) stand
 * for what cannot be seen; {@code {{5000*ab}}} is a text five thousand times.
 *
 * @param path the file that it is written into
 * @param before what stands in front of it there
 * @param text the text, a byte as the sign with its number in the private area
 * @param behind what stands behind it: what was in the file
 */
public record HostileInput(String path, String before, String text, boolean behind) {
  private static final String ABOUT = "content/pages/about.md";
  private static final String HEAD = "---\ntitle: About\nsummary: What this is.\n";
  private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+)\\*(.*?)}}");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9A-F]{4})|x([0-9A-F]{2})|(.))");
  private static final char BYTES = '\uE000';

  /** Reads a line. The place is {@code body}, {@code key}, {@code title}, {@code page}, or a path; {@code +path} adds in front. */
  public static HostileInput parse(String line) {
    int colon = line.indexOf(": ");
    String place = line.substring(0, colon);
    String text = text(line.substring(colon + 2));
    return switch (place) {
      case "body" -> new HostileInput(ABOUT, HEAD + "---\n\nHere: ", text, false);
      case "block" -> new HostileInput(ABOUT, HEAD + "---\n\nHere:\n\n", text, false);
      case "key" -> new HostileInput(ABOUT, HEAD, text + "\n---\n\nHere: it is.\n", false);
      case "title" ->
        new HostileInput(
            ABOUT, "---\nsummary: S.\ntitle: ", text + "\n---\n\nHere: it is.\n", false);
      case "page" -> new HostileInput(ABOUT, "", text, false);
      case "template" -> new HostileInput("templates/page.ftlh", "", text, true);
      default ->
        place.startsWith("+")
            ? new HostileInput(place.substring(1), "", text, true)
            : new HostileInput(text(place), "", text, false);
    };
  }

  private static String text(String written) {
    String whole = REPEATED
        .matcher(written)
        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
            found.group(2).repeat(Integer.parseInt(found.group(1)))));
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (MatchResult found : ESCAPE.matcher(whole).results().toList()) {
      text.append(whole, at, found.start()).append(meant(found));
      at = found.end();
    }
    return text.append(whole.substring(at)).toString();
  }

  private static String meant(MatchResult escape) {
    if (escape.group(1) != null) {
      return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
    }
    if (escape.group(2) != null) {
      return String.valueOf((char) (BYTES + Integer.parseInt(escape.group(2), 16)));
    }
    return switch (escape.group(3)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      default -> escape.group(3);
    };
  }

  /** What to write into the file. */
  public byte[] bytes(byte[] old) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder run = new StringBuilder();
    for (char c : (before + text).toCharArray()) {
      if (c >= BYTES && c <= BYTES + 0xFF) {
        bytes.writeBytes(run.toString().getBytes(StandardCharsets.UTF_8));
        run.setLength(0);
        bytes.write(c - BYTES);
      } else {
        run.append(c);
      }
    }
    bytes.writeBytes(run.toString().getBytes(StandardCharsets.UTF_8));
    if (behind) {
      bytes.writeBytes(old);
    } else if (!text.endsWith("\n")) {
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
