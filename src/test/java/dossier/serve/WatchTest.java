package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a change, on a real disk. */
class WatchTest {
  @TempDir
  Path root;

  private Path content;
  private Watch watch;

  @BeforeEach
  void watch() throws IOException {
    content = Files.createDirectory(root.resolve("content"));
    Files.createDirectory(content.resolve("issues"));
    Files.writeString(content.resolve("issues/bridge.md"), "one");
    watch = Watch.over(root, List.of(content, root.resolve("templates")));
  }

  @AfterEach
  void close() throws IOException {
    watch.close();
  }

  private CompletableFuture<Boolean> change() {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return watch.await();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private void assertSeen(CompletableFuture<Boolean> change)
      throws InterruptedException, ExecutionException, TimeoutException {
    assertTrue(change.get(30, TimeUnit.SECONDS));
  }

  @Test
  void a_file_that_is_written_in_place() throws Exception {
    var change = change();
    Files.writeString(content.resolve("issues/bridge.md"), "two");
    assertSeen(change);
  }

  @Test
  void a_file_that_an_editor_writes_beside_it_and_renames() throws Exception {
    var change = change();
    Path beside = Files.writeString(content.resolve("issues/.bridge.md.new"), "two");
    Files.move(beside, content.resolve("issues/bridge.md"), StandardCopyOption.REPLACE_EXISTING);
    assertSeen(change);
  }

  @Test
  void a_file_in_a_folder_that_is_new_in_one_that_has_another_name_now() throws Exception {
    var made = change();
    Files.createDirectories(content.resolve("old/inner"));
    assertSeen(made);
    var renamed = change();
    Files.move(content.resolve("old"), content.resolve("new"));
    assertSeen(renamed);
    var grown = change();
    Files.createDirectory(content.resolve("new/inner/last"));
    assertSeen(grown);
    var change = change();
    Files.writeString(content.resolve("new/inner/last/bridge.md"), "one");
    assertSeen(change);
  }

  @Test
  void a_file_in_a_folder_that_is_new_and_then_one_more() throws Exception {
    var change = change();
    Path quotes = Files.createDirectories(content.resolve("new/quotes"));
    assertSeen(change);
    var next = change();
    Files.writeString(quotes.resolve("a.md"), "one");
    assertSeen(next);
  }

  @Test
  void a_folder_that_goes_and_comes_back() throws Exception {
    var change = change();
    Files.delete(content.resolve("issues/bridge.md"));
    Files.delete(content.resolve("issues"));
    Files.delete(content);
    assertSeen(change);
    var back = change();
    Files.createDirectories(content.resolve("issues"));
    assertSeen(back);
    var file = change();
    Files.writeString(content.resolve("issues/bridge.md"), "two");
    assertSeen(file);
  }

  @Test
  void a_hundred_files_at_once_are_one_change() throws Exception {
    var change = change();
    for (int i = 0; i < 100; i++) {
      Files.writeString(content.resolve("issues/issue-" + i + ".md"), "one");
    }
    assertSeen(change);
    assertThrows(TimeoutException.class, () -> change().get(500, TimeUnit.MILLISECONDS));
  }

  @Test
  void what_an_editor_keeps_in_hidden_files_is_none() throws Exception {
    Path vault = Files.createDirectory(content.resolve(".obsidian"));
    var change = change();
    Files.writeString(vault.resolve("workspace.json"), "one");
    Files.writeString(content.resolve("issues/.bridge.md.swp"), "one");
    assertThrows(TimeoutException.class, () -> change.get(500, TimeUnit.MILLISECONDS));
    Files.writeString(content.resolve("issues/bridge.md"), "two");
    assertSeen(change);
  }

  @Test
  void what_is_written_elsewhere_in_the_project_is_none() throws Exception {
    var change = change();
    Files.createDirectory(root.resolve("site-out"));
    Files.writeString(root.resolve("site-out/index.html"), "one");
    Files.writeString(root.resolve("README.md"), "one");
    assertThrows(TimeoutException.class, () -> change.get(500, TimeUnit.MILLISECONDS));
    watch.close();
    assertEquals(false, change.get(30, TimeUnit.SECONDS));
    assertFalse(watch.await());
  }
}
