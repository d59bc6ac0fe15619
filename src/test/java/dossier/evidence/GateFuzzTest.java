package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whatever is quoted from whatever text: words that match stand in it, one after the other. */
class GateFuzzTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @FuzzTest(maxDuration = "24h")
  void what_matches_without_edits_stands_in_the_text(FuzzedDataProvider data) {
    String text = data.consumeString(120);
    String quotation = data.consumeRemainingAsString();
    if (QuotedWords.of(quotation).words() < Gate.FEWEST_WORDS) {
      return;
    }
    Gate.Finding finding = new Gate(Fingerprint.of(text, "en", DAY)).compare(quotation, "en");
    assertTrue(0 <= finding.from() && finding.from() <= finding.to());
    assertTrue(finding.to() <= quotation.length());
    boolean plain =
        quotation.chars().noneMatch(sign -> "[]…".indexOf(sign) >= 0) && !quotation.contains("...");
    if (finding.reason() == null && plain) {
      assertTrue(
          words(text, 0).contains(words(quotation, 1))
              || words(text, 0).contains(words(quotation, 0)),
          () -> "[" + quotation + "] in [" + text + "]");
    }
  }

  /** What a text says, as the gate's documentation has it, without so many marks at its end. */
  private static String words(String text, int spared) {
    List<Token> tokens = new ArrayList<>(Token.of(text));
    for (int i = 0; i < spared && !tokens.isEmpty() && !last(tokens).isWord(); i++) {
      tokens.remove(tokens.size() - 1);
    }
    return tokens.stream()
        .map(Token::text)
        .collect(Collectors.joining("\u0000", "\u0000", "\u0000"));
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }
}
