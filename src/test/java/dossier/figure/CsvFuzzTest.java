package dossier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;

/** Whatever a file of numbers holds: rows that fit their head, or a problem inside the file. */
class CsvFuzzTest {
  @FuzzTest(maxDuration = "24h")
  void is_a_table_or_a_problem(byte[] bytes) {
    String text =
        new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    Problems problems = new Problems();
    Csv csv = Csv.read(new TextFile("content/charts/numbers.csv", text), problems);
    problems.sorted().forEach(problem -> {
      assertTrue(problem.location().from() >= 0 && problem.location().to() <= text.length());
      assertTrue(problem.location().line() > 0 && problem.location().column() > 0);
    });
    csv.rows().forEach(row -> {
      assertEquals(csv.head().size(), row.size());
      row.forEach(cell -> assertTrue(cell.location().to() <= text.length()));
    });
  }
}
