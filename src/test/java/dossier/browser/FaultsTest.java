package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other tests look for would be found: each page here has one fault, and the first has none. */
@InBrowser
class FaultsTest {
  @TempDir
  Path folder;

  @Test
  void nothing_is_wrong_with_a_good_page(Reader reader) throws IOException {
    open(reader, "<p><a href='index.html'>Again</a></p>");
    assertEquals(List.of(), reader.barriers());
    assertEquals(0, reader.sitsAt(Screen.SMALL_PHONE).pixelsToScrollSideways());
    assertTrue(reader.presses(Key.TAB).seesFocus());
    assertEquals(List.of(), reader.trouble());
  }

  @Test
  void a_picture_that_is_missing(Reader reader) throws IOException {
    open(reader, "<img src='nowhere.png' alt='A bridge'>");
    assertTold(reader, "did not load: Image net::ERR_FILE_NOT_FOUND");
  }

  @Test
  void a_script_that_fails(Reader reader) throws IOException {
    open(reader, "<script>nobody.knows()</script>");
    assertTold(reader, "nobody is not defined");
  }

  @Test
  void a_complaint_in_the_console(Reader reader) throws IOException {
    open(reader, "<script>console.error('It hurts')</script>");
    assertTold(reader, "It hurts");
  }

  @Test
  void a_script_that_a_disk_does_not_allow(Reader reader) throws IOException {
    Files.writeString(folder.resolve("module.js"), "");
    open(reader, "<script type='module' src='module.js'></script>");
    assertTold(reader, "blocked by CORS policy");
  }

  @Test
  void a_request_to_somebody_else(Reader reader) throws IOException {
    open(reader, "<img src='http://example.org/bridge.png' alt='A bridge'>");
    assertTold(reader, "asks somebody else: http://example.org/bridge.png");
  }

  private static void assertTold(Reader reader, String expected) {
    List<String> trouble = reader.trouble();
    assertTrue(
        trouble.stream().anyMatch(line -> line.contains(expected)), expected + " in " + trouble);
  }

  @Test
  void trouble_that_nobody_asks_about(Reader reader) throws IOException {
    open(reader, "<script>nobody.knows()</script>");
    assertThrows(AssertionError.class, reader::hasNoTrouble);
  }

  @Test
  void a_page_that_is_too_wide(Reader reader) throws IOException {
    open(reader, "<p style='width: 400px'>So wide</p>");
    assertEquals(0, reader.sitsAt(Screen.DESK).pixelsToScrollSideways());
    assertTrue(reader.sitsAt(Screen.PHONE).pixelsToScrollSideways() > 0);
  }

  @Test
  void a_focus_that_is_not_to_be_seen(Reader reader) throws IOException {
    open(reader, "<p><a href='index.html' style='outline: 0'>Again</a></p>");
    assertFalse(reader.presses(Key.TAB).seesFocus());
  }

  @Test
  void words_that_are_too_faint(Reader reader) throws IOException {
    open(reader, "<p style='color: #bbb'>So faint</p>");
    String barriers = reader.barriers().toString();
    assertTrue(barriers.startsWith("[color-contrast: p: "), barriers);
  }

  @Test
  void words_that_are_too_faint_by_night_and_folded_away(Reader reader) throws IOException {
    open(reader, """
        <details><summary>More</summary><p class='faint'>So faint</p></details>
        <style>
        @media (prefers-color-scheme: dark) {
          body { background: black; color: white }
          .faint { color: #333 }
        }
        </style>
        """);
    assertEquals(List.of(), reader.barriers());
    assertEquals(List.of(), reader.readsBy(Light.DARK).barriersOfColour());
    assertEquals(1, reader.unfolds().barriersOfColour().size());
  }

  @Test
  void a_link_that_lies_under_something(Reader reader) throws IOException {
    open(
        reader,
        "<p><a href='#end'>To the end</a></p><p id='end'>The end</p>"
            + "<div style='position: fixed; inset: 0'></div>");
    Thing link = reader.one("link", "To the end");
    reader.clicks(link);
    assertFalse(reader.isAt(reader.addressOf(link)));
  }

  @Test
  void a_page_without_style(Reader reader) throws IOException {
    open(reader, "<p>As it comes</p>");
    assertEquals(reader.looks(), reader.looksWithoutStyle());
  }

  private void open(Reader reader, String body) throws IOException {
    String page = """
        <!doctype html>
        <html lang='en'>
        <head>
        <title>The bridge</title>
        <meta name='viewport' content='width=device-width'>
        </head>
        <body><main><h1>The bridge</h1>%s</main></body>
        </html>
        """;
    Files.writeString(folder.resolve("index.html"), page.replace("%s", body));
    reader.opens(Place.folder(folder.toRealPath()), "index.html");
  }
}
