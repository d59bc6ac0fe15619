package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is shown who has the text at hand and misquoted it. */
class NearestPassageTest {
  private static final String TEXT = """
      We shall pay half of it, the mayor said.
      Nobody else would pay for the bridge.

      “We shall build it,” she said, “and we shall paint it red.”
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      We shall pay most of it         | line 1: We shall pay [-most-] {+half+} of it
      We shall pay most               | line 1: We shall pay [-most-] {+half+}
      the mayor wrote                 | line 1: the mayor [-wrote-] {+said+}
      Nobody would pay for the bridge | line 2: Nobody {+else+} would pay for the [-bridge-]
      else should pay for the bridge  | line 2: else [-should-] {+would+} pay for the bridge
      and we shall paint it blue      | line 4: and we shall paint it [-blue-] {+red+}
      We shall build it, he said      | line 4: We shall build it, [-he-] [-said-]{+"+} {+she+}
      so we shall paint it            | line 4: [-so-] we shall paint it {+red+}
      mayor said the truth            | line 1: {+the+} mayor said [-the-] [-truth-]{+.+}
      she said, we shall paint        | line 4: she said, {+"+}{+and+} we [-shall-] [-paint-]
      no word is here                 | line 1: [-no-] [-word-] [-is-] [-here-]{+We+} {+shall+} {+pay+} {+half+}
      """)
  void the_nearest_passage_is_shown_with_its_line_and_what_differs(String words, String shown) {
    assertEquals(shown, NearestPassage.of(TEXT, words));
  }

  @Test
  void a_word_that_stands_there_again_and_again_counts_as_often_as_it_was_quoted() {
    assertEquals(
        "line 2: see the [-short-] {+long+} end",
        NearestPassage.of("the the the the mark\nsee the long end", "see the short end"));
  }

  @Test
  void of_a_very_long_quotation_the_line_is_enough() {
    String text = "Before it.\n" + "word ".repeat(1001);
    assertEquals(
        "line 2: " + "word ".repeat(999) + "[-more-] {+word+}",
        NearestPassage.of(text, "word ".repeat(999) + "more"));
    assertEquals("nearest at its line 2", NearestPassage.of(text, "word ".repeat(1000) + "more"));
  }

  @Test
  void a_text_without_words_is_told_to_be_empty() {
    assertEquals("it is empty", NearestPassage.of("\n", "We shall pay"));
  }
}
