package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Golden;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/**
 * Each file of {@code src/test/transcripts} is a sentence, some commands with what they print and their exit
 * status, and under them the files that are laid over the base site. {@code [..]} stands for what differs from run
 * to run. A line of errors is printed behind {@code !}.
 */
class TranscriptsTest {
  private static final Path TRANSCRIPTS = SiteInAString.REPOSITORY.resolve("src/test/transcripts");

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("transcripts")
  void the_program_says_what_the_transcript_says(String name) throws IOException {
    Path file = TRANSCRIPTS.resolve(name);
    String text = Files.readString(file);
    int files = text.indexOf("\n-- ") + 1;
    String commands = files == 0 ? text : text.substring(0, files);
    SiteInAString.of(files == 0 ? "" : text.substring(files)).in(folder.resolve("project"));
    StringBuilder seen = new StringBuilder();
    for (String line : commands.lines().toList()) {
      if (line.startsWith("#")) {
        seen.append(line).append('\n');
      } else if (line.startsWith("$ dossier")) {
        seen.append('\n').append(line).append('\n').append(run(line));
      }
    }
    String rest = files == 0 ? "" : "\n" + text.substring(files);
    if (Golden.isUpdating()) {
      Files.writeString(file, seen + rest);
    }
    assertEquals(commands.strip(), seen.toString().strip());
    assertTrue(seen.indexOf("$ dossier") > 0, "a transcript has a command");
  }

  private String run(String line) {
    String[] words = line.substring("$ dossier".length()).strip().split(" +");
    boolean colours = line.startsWith("$ dossier --colours");
    String[] args = Stream.of(words)
        .filter(word -> !word.isEmpty() && !word.equals("--colours"))
        .toArray(String[]::new);
    Cli run = Cli.run(folder.resolve("project"), colours ? Ansi.ON : Ansi.OFF, args);
    return told("", run.out()) + told("! ", run.err()) + "exit " + run.status() + "\n";
  }

  private String told(String mark, String printed) {
    StringBuilder told = new StringBuilder();
    for (String line : printed
        .replace("\u001B", "ESC")
        .replaceAll("\\d+\\.\\d s", "[..] s")
        .lines()
        .toList()) {
      told.append((mark + line).stripTrailing()).append('\n');
    }
    return told.toString();
  }

  static List<String> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
