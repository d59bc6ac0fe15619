package dossier.evidence;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The form in which a fingerprint is kept, {@code sources/<id>.fingerprint}. Numbers and hexadecimal only, one group
 * a line, so that a difference shows which part of a text changed:
 *
 * <pre>
 * dossier-fingerprint 1
 * day 2026-11-26
 * language en
 * sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
 * words 5
 * marks 1 6
 * negations 3
 * groups 5
 * 0f1e2d3c4b5a6978
 * …
 * </pre>
 *
 * <p>{@code marks} and {@code negations} are places among the words and marks of the text, counted from 0; a group
 * begins at each place but the last two.
 */
public final class FingerprintText {
  private static final String HEAD = "dossier-fingerprint 1";
  private static final List<String> KEYS =
      List.of("day", "language", "sha256", "words", "marks", "negations", "groups");
  private static final List<String> FORMS = List.of(
      "\\d{4}-\\d\\d-\\d\\d",
      "[A-Za-z0-9-]{2,35}",
      "[0-9a-f]{64}",
      "\\d{1,8}",
      "(\\d{1,8}(?: \\d{1,8})*+)?",
      "(\\d{1,8}(?: \\d{1,8})*+)?",
      "\\d{1,8}");

  private FingerprintText() {}

  /** Writes a fingerprint. */
  public static String of(Fingerprint fingerprint) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    List<String> values = List.of(
        fingerprint.day().toString(),
        fingerprint.language(),
        fingerprint.sha256OfText(),
        String.valueOf(fingerprint.words()),
        places(fingerprint.marks()),
        places(fingerprint.negations()),
        String.valueOf(fingerprint.groups().length));
    for (int i = 0; i < KEYS.size(); i++) {
      text.append((KEYS.get(i) + " " + values.get(i)).stripTrailing()).append('\n');
    }
    for (long group : fingerprint.groups()) {
      text.append(HexFormat.of().toHexDigits(group)).append('\n');
    }
    return text.toString();
  }

  private static String places(BitSet set) {
    return set.stream().mapToObj(String::valueOf).collect(Collectors.joining(" "));
  }

  /**
   * Reads a fingerprint.
   *
   * @param problems told of the first line that is not in the form above
   * @return the fingerprint; nothing where the author has been told why not
   */
  public static Optional<Fingerprint> read(TextFile file, Problems problems) {
    List<String> lines = file.text().lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      return refuse(file.start(), problems);
    }
    for (int i = 0; i < KEYS.size(); i++) {
      String line = lines.size() > i + 1 ? lines.get(i + 1) : "";
      if (!line.matches(KEYS.get(i) + "( " + FORMS.get(i) + ")?")) {
        return refuse(file.line(i + 2), problems);
      }
    }
    List<String> hashes = lines.subList(KEYS.size() + 1, lines.size());
    for (int i = 0; i < hashes.size(); i++) {
      if (!isHash(hashes.get(i))) {
        return refuse(file.line(i + KEYS.size() + 2), problems);
      }
    }
    return value(file, lines, hashes, problems);
  }

  /** Whether a line is sixteen hexadecimal digits, the letters small; there are thousands of lines. */
  private static boolean isHash(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return line.length() == 16;
  }

  private static Optional<Fingerprint> value(
      TextFile file, List<String> lines, List<String> hashes, Problems problems) {
    try {
      LocalDate day = LocalDate.parse(value(lines.get(1)));
      long[] groups = hashes.stream().mapToLong(HexFormat::fromHexDigitsToLong).toArray();
      Fingerprint fingerprint = new Fingerprint(
          day,
          value(lines.get(2)),
          value(lines.get(3)),
          places(lines.get(5)),
          places(lines.get(6)),
          groups);
      if (!value(lines.get(7)).equals(String.valueOf(groups.length))) {
        return refuse(file.line(8), problems);
      }
      return value(lines.get(4)).equals(String.valueOf(fingerprint.words()))
          ? Optional.of(fingerprint)
          : refuse(file.line(5), problems);
    } catch (DateTimeException e) {
      return refuse(file.line(2), problems);
    }
  }

  private static String value(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? "" : line.substring(space + 1);
  }

  private static BitSet places(String line) {
    BitSet places = new BitSet();
    for (String place : value(line).split(" ")) {
      if (!place.isEmpty()) {
        places.set(Integer.parseInt(place));
      }
    }
    return places;
  }

  private static Optional<Fingerprint> refuse(Location location, Problems problems) {
    String id = location.file().path().replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
    problems.error(
        "bad-fingerprint",
        location,
        "this is not a line that \"dossier fingerprint\" writes, or lines are missing",
        "take it again: dossier fingerprint " + id + " <file with its text>");
    return Optional.empty();
  }
}
