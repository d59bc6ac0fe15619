package dossier.content;

import dossier.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the guide for authors says of each key. The guide travels with the program, so that a key is explained in one
 * place only.
 */
final class KeyGuide {
  private static final String GUIDE = "/dossier/content/content.md";
  private static final String EVERY_PAGE = "| on every page |";
  private static final String STEP = " › ";

  private KeyGuide() {}

  /**
   * One key.
   *
   * @param path the key, behind those of the groups around it
   * @param needed {@code yes}, {@code instead of …} or empty
   * @param form what its value may be
   * @param what what it says
   * @param example such a value; empty for a group
   */
  record Row(String path, String needed, String form, String what, String example) {
    /** The group that the key stands in, or empty. */
    String group() {
      int end = path.lastIndexOf(STEP);
      return end < 0 ? "" : path.substring(0, end);
    }

    /** Its name within the group. */
    String key() {
      return path.substring(group().isEmpty() ? 0 : group().length() + STEP.length());
    }

    boolean isNeeded() {
      return needed.equals("yes");
    }

    boolean isList() {
      return form.equals("list of groups");
    }
  }

  /** The keys of a kind: those that every page has first. */
  static List<Row> of(Kind kind) {
    List<String> lines = Words.inside(GUIDE).lines().toList();
    Stream<Row> own = switch (kind) {
      case HOME -> table("| in `index.md` |", lines);
      case BACKGROUND, PAGE -> Stream.empty();
      case EVENT, TERM -> table("| in `" + kind.folder() + ".yaml` |", lines);
      default -> table("| in `" + kind.folder() + "/` |", lines);
    };
    return kind == Kind.EVENT || kind == Kind.TERM
        ? own.toList()
        : Stream.concat(table(EVERY_PAGE, lines), own).toList();
  }

  private static Stream<Row> table(String head, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    while (!lines.get(at).startsWith(head)) {
      at++;
    }
    for (at += 2; lines.get(at).startsWith("|"); at++) {
      List<String> cells = Arrays.stream(lines.get(at).split("(?<!\\\\)\\|", -1))
          .map(String::strip)
          .toList();
      rows.add(new Row(
          plain(cells.get(1)),
          plain(cells.get(2)),
          plain(cells.get(3)),
          plain(cells.get(4)),
          cells.get(5).replaceAll("^`|`$", "")));
    }
    return rows.stream();
  }

  /** A cell without its Markdown. */
  private static String plain(String cell) {
    return cell.replaceAll("\\[([^\\]]+)\\]\\([^)]*\\)", "$1").replaceAll("[`*]", "");
  }
}
