package dossier.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files change together or not at all. */
class ChangesTest {

  @TempDir
  Path folder;

  @Test
  void all_are_made_and_nothing_else_is_left() throws Exception {
    write("a", "old");
    write("b", "old");
    Changes changes = new Changes(folder);
    changes.replace(folder.resolve("a"), bytes("old"), bytes("new"));
    changes.delete(folder.resolve("b"), bytes("old"));
    changes.add(folder.resolve("c/d"), bytes("new"));
    changes.make();
    assertEquals(Map.of("a", "new", "c/d", "new"), files());
  }

  @Test
  void a_file_that_changed_meanwhile_keeps_all_as_they_are() throws IOException {
    write("a", "old");
    write("b", "somebody else's");
    Changes changes = new Changes(folder);
    changes.replace(folder.resolve("a"), bytes("old"), bytes("new"));
    changes.replace(folder.resolve("b"), bytes("old"), bytes("new"));
    Refused refused = assertThrows(Refused.class, changes::make);
    assertTrue(refused.getMessage().startsWith("\"b\" has changed since it was read"));
    assertEquals(Map.of("a", "old", "b", "somebody else's"), files());
  }

  @Test
  void a_file_that_came_meanwhile_is_not_replaced() throws IOException {
    write("b", "somebody else's");
    Changes changes = new Changes(folder);
    changes.add(folder.resolve("a/x"), bytes("new"));
    changes.add(folder.resolve("b"), bytes("new"));
    assertThrows(Refused.class, changes::make);
    assertEquals(Map.of("b", "somebody else's"), files());
    assertTrue(Files.notExists(folder.resolve("a")), "a folder made for it goes too");
  }

  @Test
  void one_that_cannot_be_written_keeps_all_as_they_are() throws IOException {
    write("a", "old");
    write("z", "a file, where a folder must be");
    Changes changes = new Changes(folder);
    changes.replace(folder.resolve("a"), bytes("old"), bytes("new"));
    changes.add(folder.resolve("z/new"), bytes("new"));
    assertThrows(IOException.class, changes::make);
    assertEquals(Map.of("a", "old", "z", "a file, where a folder must be"), files());
  }

  @Test
  void one_that_cannot_be_moved_puts_back_those_before_it() throws IOException {
    write("a", "old");
    Changes changes = new Changes(folder);
    changes.replace(folder.resolve("a"), bytes("old"), bytes("new"));
    changes.add(folder.resolve("b"), bytes("new"));
    changes.add(folder.resolve("b/../b"), bytes("the same file by another name"));
    assertThrows(IOException.class, changes::make);
    assertEquals(Map.of("a", "old"), files());
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path), text);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
