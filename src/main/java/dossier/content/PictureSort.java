package dossier.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sorts of pictures that browsers show: how their names end, and how the files themselves begin. */
public enum PictureSort {
  PNG("\\x89PNG\\r\\n\\x1A\\n", "png"),
  JPEG("\\xFF\\xD8\\xFF", "jpg", "jpeg"),
  GIF("GIF8[79]a", "gif"),
  WEBP("RIFF.{4}WEBP", "webp"),
  AVIF(".{4}ftyp(?:.{4}){0,12}avi[fs]", "avif"),

  /** A drawing; it is text, and has no beginning of its own. */
  SVG("(?!)", "svg");

  private static final int BEGINNING = 64;

  private final Pattern beginning;
  private final List<String> endings;

  PictureSort(String beginning, String... endings) {
    this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    this.endings = List.of(endings);
  }

  /** The sort that a file is by its name. */
  public static Optional<PictureSort> named(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(sort -> sort.endings.contains(ending)).findFirst();
  }

  /** The sort that a file is by its first bytes. */
  public static Optional<PictureSort> of(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String first = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(sort -> sort.beginning.matcher(first).lookingAt())
        .findFirst();
  }

  /** How the name of such a file ends. */
  public String ending() {
    return "." + endings.get(0);
  }
}
