package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.text.Problems;
import dossier.text.TextFile;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fingerprint as it is kept, and the line that is told where somebody changed it. */
class FingerprintTextTest {
  private final String whole = FingerprintText.of(
      Fingerprint.of("We shall not pay, he said, nor build.", "en", LocalDate.of(2026, 11, 26)));

  @ParameterizedTest
  @ValueSource(strings = {"We shall not pay, he said, nor build.", "Three words only", "Two words"})
  void what_is_written_is_read_again(String words) {
    String kept = FingerprintText.of(Fingerprint.of(words, "en", LocalDate.of(2026, 11, 26)));
    Problems problems = new Problems();
    Fingerprint read = FingerprintText.read(
            new TextFile("sources/report.fingerprint", kept), problems)
        .get();
    assertEquals(kept, FingerprintText.of(read));
  }

  @Test
  void its_lines_count_words_and_tell_where_marks_and_negations_stand() {
    assertTrue(whole.contains("\nwords 8\nmarks 4 7 10\nnegations 2 8\ngroups 9\n"), whole);
  }

  @ParameterizedTest
  @CsvSource({
    "1, fingerprint 1, fingerprint 2",
    "2, day 2026-11-26, day 2026-02-30",
    "2, day 2026-11-26, day",
    "3, language en, language e",
    "4, sha256 , sha256 0",
    "5, words 8, words 9",
    "6, marks 4 7, marks 4; 7",
    "7, negations 2 8, negations two",
    "8, groups 9, groups 8",
    "8, groups 9, groups"
  })
  void the_line_that_was_changed_is_told(int line, String kept, String changed) {
    assertEquals(line, toldLine(whole.replace(kept.strip(), changed.strip())));
  }

  @Test
  void a_hash_that_was_changed_is_told_and_one_that_was_taken_out() {
    assertEquals(17, toldLine(whole.strip() + "0"));
    assertEquals(8, toldLine(whole.substring(0, whole.strip().lastIndexOf('\n'))));
    assertEquals(1, toldLine(""));
  }

  @Test
  void where_lines_are_missing_the_last_that_is_there_is_told() {
    for (int kept = 1; kept < 8; kept++) {
      String begun = whole.lines().limit(kept).collect(Collectors.joining("\n"));
      assertEquals(kept, toldLine(begun), begun);
    }
  }

  private static int toldLine(String text) {
    Problems problems = new Problems();
    FingerprintText.read(new TextFile("sources/report.fingerprint", text), problems);
    assertEquals(1, problems.sorted().size(), "one problem in " + text);
    return problems.sorted().get(0).location().line();
  }
}
