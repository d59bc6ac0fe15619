package dossier.content;

import dossier.text.HiddenCharacters;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file may be called so that every disk can hold it, and everybody sees what it is called. */
public final class FileNames {
  /** The names that Windows keeps for itself, whatever stands behind a dot. */
  static final String RESERVED_NAMES =
      "[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|([cC][oO][mM]|[lL][pP][tT])[0-9]";

  private static final Pattern RESERVED = Pattern.compile("(?:" + RESERVED_NAMES + ")(?:\\..*)?");
  private static final Pattern LEFT_BEHIND = Pattern.compile(
      "(?i).*~|~\\$.*|#.*#|.+\\.(?:bak|swp|tmp)|thumbs\\.db|desktop\\.ini|4913"); // 4913: Vim
  private static final Pattern SIGN = Pattern.compile("[<>:\"|?*\\\\\uFFFD]");

  private FileNames() {}

  /**
   * Whether a file is none of an author's: it is hidden, or an editor or a system left it beside the others.
   *
   * @param path the path inside the content folder, with {@code /} between folders
   */
  static boolean isPassedOver(String path) {
    return path.startsWith(".")
        || path.contains("/.")
        || LEFT_BEHIND.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
  }

  /**
   * Whether a path may be used; tells what is wrong otherwise.
   *
   * @param path the path inside the site or its project, with {@code /} between folders
   * @param place what can be renamed
   */
  public static boolean check(String path, Location place, Problems problems) {
    Optional<String> wrong =
        Arrays.stream(path.split("/")).filter(name -> !isGood(name)).findFirst();
    wrong.ifPresent(name -> problems.error(
        "bad-name",
        place,
        "not every disk can hold, and show, the name \"" + name + "\"",
        RESERVED.matcher(name).matches()
            ? "Windows keeps this name for itself: write more in front of it"
            : "use letters, digits, hyphens and dots, and end with a letter or digit"));
    return wrong.isEmpty();
  }

  private static boolean isGood(String name) {
    return !RESERVED.matcher(name).matches()
        && !SIGN.matcher(name).find()
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && name.codePoints().mapToObj(Character::toString).noneMatch(FileNames::isUnseen);
  }

  private static boolean isUnseen(String character) {
    return HiddenCharacters.isHidden(character) || Character.isISOControl(character.codePointAt(0));
  }
}
