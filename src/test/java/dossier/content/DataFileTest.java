package dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of events or terms that ends where nobody would end it. */
class DataFileTest {

  @Test
  void a_file_that_ends_behind_a_backslash_is_told_there_and_nothing_else() {
    for (String sign : List.of("x", "u", "U")) {
      Problems problems = new Problems();
      TextFile file = new TextFile("content/timeline.yaml", "- title: \"A\\" + sign);
      DataFile.read(Kind.EVENT, file, problems);
      assertEquals(
          List.of("bad-yaml content/timeline.yaml:1:12"),
          problems.sorted().stream()
              .map(problem -> problem.code() + " " + problem.location())
              .toList());
    }
  }
}
