package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is found, or that there is none. */
class ProgramFileTest {
  @TempDir
  Path folder;

  @Test
  void it_is_the_first_on_the_path() throws IOException {
    Path program = program("google-chrome");
    Map<String, String> variables = Map.of("PATH", "/nowhere" + File.pathSeparator + folder);
    assertEquals(Optional.of(program), ProgramFile.find(variables::get));
  }

  @Test
  void a_variable_goes_before_the_path() throws IOException {
    program("chromium");
    Path other = program("my own");
    Map<String, String> variables =
        Map.of("PATH", folder.toString(), "CHROME_PATH", other.toString(), "CHROMIUM", "");
    assertEquals(Optional.of(other), ProgramFile.find(variables::get));
  }

  @Test
  void a_variable_that_names_nothing_is_a_mistake() {
    Map<String, String> variables =
        Map.of("CHROMIUM", folder.resolve("chromium").toString());
    String told = assertThrows(IllegalStateException.class, () -> ProgramFile.find(variables::get))
        .getMessage();
    assertEquals(
        "the variable CHROMIUM names " + folder.resolve("chromium") + ", where there is no program",
        told);
  }

  private Path program(String name) throws IOException {
    Path program = Files.createFile(folder.resolve(name));
    program.toFile().setExecutable(true);
    return program;
  }
}
