package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.serve.DevServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor writes with the served site open beside. */
@InBrowser
class WritingTest {
  private static final String ABOUT = "content/pages/about.md";
  private static final String PANEL =
      "(document.querySelector('dossier-problems')?.shadowRoot.textContent ?? '')";

  private static final List<DevServer> SERVERS = new ArrayList<>();

  @TempDir
  Path folder;

  private DevServer server;
  private Place place;

  @BeforeEach
  void serve() throws IOException {
    SiteInAString.of("").in(folder);
    String lines = "A line.\n\n".repeat(200);
    Files.writeString(folder.resolve(ABOUT), "---\ntitle: About\nsummary: S.\n---\n" + lines);
    server = DevServer.start(0, true, problem -> problem.code() + ": " + problem.advice());
    SERVERS.add(server);
    show();
    place = new Place(server.address());
  }

  /** Readers close their pages first, which may still be asking for a font. */
  @AfterAll
  static void stop() {
    SERVERS.forEach(DevServer::close);
  }

  private void show() {
    server.show(SiteBuild.of(Project.in(folder, "site-out"), Options.NONE, stage -> {}));
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertTrue(text.contains(from), from);
    Files.writeString(folder.resolve(path), text.replace(from, to));
    show();
  }

  private static void sees(Reader reader, String script) {
    reader.eventually(() -> reader.eval(script, Boolean.class), () -> "never: " + script);
  }

  @Test
  void an_open_page_follows_and_stays_where_it_was_scrolled_to(Reader reader) throws IOException {
    reader.opens(place, "about.html").eval("scrollTo(0, 1500)", Object.class);
    edit(ABOUT, "title: About", "title: About this");
    sees(reader, "document.querySelector('h1').textContent === 'About this'");
    sees(reader, "Math.abs(scrollY - 1500) < 50");
  }

  @Test
  void a_change_of_style_needs_no_new_page(Reader reader) throws IOException {
    reader.opens(place, "about.html").eval("window.same = true", Object.class);
    Path style = folder.resolve("templates/assets/late.css");
    Files.writeString(style, Files.readString(style) + "\nh1 { color: rgb(1, 2, 3); }\n");
    show();
    sees(reader, "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
    assertEquals(true, reader.eval("window.same", Boolean.class));
  }

  @Test
  void mistakes_lie_over_the_page_until_they_are_mended(Reader reader) throws IOException {
    reader.opens(place, "issues/bridge.html");
    edit(ABOUT, "title: About", "titel: About");
    sees(reader, PANEL + ".includes('unknown-key: did you mean \"title\"?')");
    sees(reader, PANEL + ".includes('1 mistake')");
    assertEquals(1, reader.all("heading", "h1").size());
    edit(ABOUT, "titel: About", "title: About");
    sees(reader, PANEL + " === ''");
  }

  @Test
  void a_hint_waits_in_a_corner(Reader reader) throws IOException {
    reader.opens(place, "about.html");
    Files.createDirectories(folder.resolve("content/charts"));
    Files.writeString(folder.resolve("content/charts/unused.csv"), "year,toll\n1990,1\n");
    show();
    sees(reader, PANEL + ".includes('1 hint')");
    assertEquals(
        false,
        reader.eval(
            "document.querySelector('dossier-problems').shadowRoot.querySelector('details').open",
            Boolean.class));
  }
}
