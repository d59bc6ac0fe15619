package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whatever a fingerprint's file holds: a fingerprint that is written again as it was read, or a problem. */
class FingerprintFuzzTest {
  @FuzzTest(maxDuration = "24h")
  void is_a_fingerprint_or_a_problem(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Problems problems = new Problems();
    Optional<Fingerprint> fingerprint =
        FingerprintText.read(new TextFile("content/sources/a.fingerprint", text), problems);
    assertEquals(fingerprint.isEmpty(), problems.hasErrors());
    problems.sorted().forEach(problem -> assertTrue(problem.location().to() <= text.length()));
    fingerprint.ifPresent(read -> {
      String written = FingerprintText.of(read);
      Fingerprint again = FingerprintText.read(
              new TextFile("content/sources/a.fingerprint", written), new Problems())
          .orElseThrow();
      assertEquals(written, FingerprintText.of(again));
    });
  }
}
