package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What somebody is told to type. */
class TypedTest {
  @Test
  void from_its_source_the_program_is_started_by_maven() {
    String line = "mvn -q compile exec:java \"-Dexec.args=explain unknown-id\"";
    assertEquals(line, Typed.line("explain unknown-id"));
    assertEquals(line, Typed.line("explain unknown-id", ""));
  }

  @Test
  void from_one_file_it_is_started_by_that_file() {
    assertEquals("java -jar dossier.jar list", Typed.line("list", "dossier.jar"));
    assertEquals(
        "java -jar \"my jars/dossier.jar\" list", Typed.line("list", "my jars/dossier.jar"));
  }
}
