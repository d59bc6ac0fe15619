package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.render.RenderedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets from a served site, and what those get who are no browser. */
class DevServerTest {
  @TempDir
  Path folder;

  private DevServer server;
  private int port;

  @BeforeEach
  void serve_a_small_site() throws IOException {
    SiteInAString.of("").in(folder);
    server = DevServer.start(0, true, problem -> problem.code() + " <" + problem.advice() + ">");
    port = URI.create(server.address()).getPort();
    server.show(build());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private SiteBuild build() {
    return SiteBuild.of(Project.in(folder, "site-out"), Options.NONE, stage -> {});
  }

  private void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(path));
    assertTrue(text.contains(from));
    Files.writeString(folder.resolve(path), text.replace(from, to));
  }

  /** A whole answer to a request line, with the name of this machine. */
  private byte[] answer(String request) throws IOException {
    return answer(request, "127.0.0.1:" + port);
  }

  private byte[] answer(String request, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      String head = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return socket.getInputStream().readAllBytes();
    }
  }

  private String get(String path) throws IOException {
    return new String(answer("GET " + path), StandardCharsets.UTF_8);
  }

  private static int status(byte[] answer) {
    return Integer.parseInt(new String(answer, 9, 3, StandardCharsets.US_ASCII));
  }

  private static byte[] body(byte[] answer) {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void every_file_is_what_a_build_would_write_but_for_the_script_that_reloads() throws IOException {
    var files = build().rendered().whole();
    for (String path : files.keySet()) {
      String served = new String(body(answer("GET /" + path)), StandardCharsets.ISO_8859_1);
      String unscripted = served.replaceFirst(
          "<script src=\"/\\.dossier/reload\\.js\\?version=[0-9a-f]{8}\\.1\"></script>\n", "");
      assertEquals(path.endsWith(".html"), !served.equals(unscripted), path);
      assertArrayEquals(files.get(path), unscripted.getBytes(StandardCharsets.ISO_8859_1), path);
    }
  }

  @Test
  void a_folder_leads_to_its_list_and_the_root_to_the_front_page() throws IOException {
    assertTrue(get("/").contains("<title>A small explainer"));
    assertTrue(get("/issues/").contains("<title>Issues"));
    assertTrue(get("/issues").contains("Location: /issues/\r\n"));
    assertEquals(404, status(answer("GET /nothing.html")));
    assertTrue(get("/nothing.html").contains("There is no such page"));
  }

  @Test
  void a_site_with_an_address_stands_under_its_path() throws IOException {
    try (DevServer other = DevServer.start(0, true, problem -> "")) {
      other.show(build());
      other.show(at("https://example.org/project"));
      port = URI.create(other.address()).getPort();
      assertTrue(other.address().endsWith("/project/"));
      assertTrue(get("/").contains("Location: /project/\r\n"));
      assertTrue(get("/project/").contains("<title>A small explainer"));
      assertEquals(404, status(answer("GET /issues/")));
      other.show(at("https://example.org/two%20words/"));
      assertTrue(other.address().endsWith("/two%20words/"));
      assertTrue(get("/").contains("Location: /two%20words/\r\n"));
      assertTrue(get("/two%20words/").contains("<title>A small explainer"));
      other.show(build());
      assertTrue(get("/").contains("<title>A small explainer"));
    }
  }

  private SiteBuild at(String baseUrl) {
    return SiteBuild.of(Project.in(folder, "site-out"), new Options(baseUrl, false), stage -> {});
  }

  @Test
  void no_two_runs_take_each_others_pages_for_new() throws IOException {
    try (DevServer other = DevServer.start(0, true, problem -> "")) {
      other.show(build());
      assertNotEquals(server.version(), other.version());
    }
  }

  @Test
  void a_card_is_what_a_build_would_write() throws IOException {
    Files.createDirectories(folder.resolve("templates/cards"));
    Files.copy(
        SiteInAString.REPOSITORY.resolve("templates/cards/card.ttf"),
        folder.resolve("templates/cards/card.ttf"));
    SiteBuild published = at("https://example.org/");
    String card = "cards/issues/bridge.png";
    boolean drawn = published.rendered().paths().contains(card);
    assumeFalse(!drawn && System.getenv("CI") == null, "this Java cannot draw a card");
    server.show(published);
    assertArrayEquals(published.rendered().whole().get(card), body(answer("GET /" + card)));
    assertEquals(404, status(answer("GET /cards/issues/nothing.png")));
  }

  @Test
  void a_mistake_leaves_the_last_good_site_and_is_told_until_it_is_mended() throws IOException {
    byte[] before = body(answer("GET /about.html"));
    edit("content/pages/about.md", "It is small.", "It is [[smal]].");
    assertEquals(0, server.show(build()));
    assertArrayEquals(before, body(answer("GET /about.html")));
    assertTrue(get("/.dossier/problems").contains("<li class=\"error\"><pre>unknown-id &lt;"));
    assertTrue(get("/.dossier/problems").contains("<a href=\"/.dossier/problems/unknown-id\""));
    assertTrue(get("/.dossier/problems/unknown-id").contains("\r\n\r\n# unknown-id\n"));
    edit("content/pages/about.md", "It is [[smal]].", "It is tiny.");
    assertTrue(server.show(build()) > 0);
    assertTrue(get("/about.html").contains("It is tiny."));
    assertFalse(get("/.dossier/problems").contains("<li"));
  }

  @Test
  void an_edited_page_is_there_before_the_site_is_checked_as_it_will_be_built() throws IOException {
    SiteBuild first = build();
    edit("content/pages/about.md", "It is small.", "It is tiny.");
    SortedMap<String, String> early = new TreeMap<>();
    SiteBuild second = again(first, site -> {
      server.showEarly(site);
      first.rendered().paths().forEach(path -> early.put(path, unscripted(path)));
    });
    assertTrue(early.get("about.html").contains("It is tiny."));
    String version = server.version();
    assertEquals(1, server.show(second));
    assertEquals(version, server.version(), "nobody reloads once more");
    assertEquals(early.keySet(), second.rendered().paths());
    early.forEach((path, text) -> assertEquals(text, unscripted(path), path));
  }

  @Test
  void nothing_is_shown_early_where_no_entry_is_other() throws IOException {
    edit("templates/page.ftlh", "<@layout", "<b>New</b><@layout");
    String version = server.version();
    again(build(), site -> fail("there is nothing new to read"));
    assertEquals(version, server.version());
  }

  @Test
  void what_only_shows_when_it_is_drawn_brings_the_last_good_site_back() throws IOException {
    edit("templates/page.ftlh", "<@layout", "<#if entry.title == \"Boom\">${boom}</#if><@layout");
    SiteBuild first = build();
    server.show(first);
    String before = unscripted("about.html");
    edit("content/pages/about.md", "title: About", "title: Boom");
    SiteBuild second = again(first, site -> {
      server.showEarly(site);
      assertEquals("", unscripted("about.html"));
      assertTrue(unscripted("search.html").contains("Boom"));
    });
    String version = server.version();
    try (Socket page = new Socket("127.0.0.1", port)) {
      page.setSoTimeout(20_000);
      page.getOutputStream()
          .write(("GET /.dossier/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      assertTold(page, "event: version\ndata: " + version + "\n\n");
      server.show(second);
      assertTold(page, "event: version\ndata: " + server.version() + "\n\nevent: problems\n");
    }
    assertNotEquals(version, server.version());
    assertEquals(before, unscripted("about.html"));
    assertFalse(unscripted("search.html").contains("Boom"));
    assertTrue(get("/.dossier/problems").contains("template-error"));
  }

  private SiteBuild again(SiteBuild build, Consumer<RenderedSite> early) {
    return build.again(Project.in(folder, "site-out"), Options.NONE, early);
  }

  /** A page without the script that reloads it. */
  private String unscripted(String path) {
    try {
      return new String(body(answer("GET /" + path)), StandardCharsets.ISO_8859_1)
          .replaceFirst("<script src=\"/\\.dossier/reload\\.js[^>]*></script>\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void where_there_never_was_a_good_site_the_page_says_so() throws IOException {
    edit("content/pages/about.md", "It is small.", "It is [[smal]].");
    try (DevServer other = DevServer.start(0, true, problem -> "")) {
      other.show(build());
      port = URI.create(other.address()).getPort();
      assertEquals(503, status(answer("GET /")));
      assertTrue(get("/issues/").contains("There is no site yet."));
      assertTrue(get("/issues/").contains("reload.js?version=" + other.version()));
      assertTrue(other.version().endsWith(".0"));
    }
  }

  @Test
  void open_pages_are_told_of_a_new_site_of_new_style_alone_and_of_mistakes() throws IOException {
    try (Socket page = new Socket("127.0.0.1", port)) {
      page.setSoTimeout(20_000);
      page.getOutputStream()
          .write(("GET /.dossier/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      assertTold(
          page, "event: version\ndata: " + server.version() + "\n\nevent: problems\ndata: 0\n\n");
      edit("content/pages/about.md", "It is small.", "It is tiny.");
      server.show(build());
      assertTold(
          page, "event: version\ndata: " + server.version() + "\n\nevent: problems\ndata: 0\n\n");
      Files.writeString(folder.resolve("templates/assets/site.css"), "body { color: red; }");
      server.show(build());
      assertTold(
          page, "event: style\ndata: " + server.version() + "\n\nevent: problems\ndata: 0\n\n");
      edit("content/pages/about.md", "It is tiny.", "It is [[smal]].");
      server.show(build());
      assertTold(page, "event: problems\ndata: 1\n\n");
      server.close();
    }
  }

  private static void assertTold(Socket page, String events) throws IOException {
    StringBuilder told = new StringBuilder();
    while (told.indexOf(events) < 0) {
      int next = page.getInputStream().read();
      assertTrue(next >= 0, told.toString());
      told.append((char) next);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /../../../../etc/passwd",
        "GET /%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "GET /..%2f..%2f..%2fetc%2fpasswd",
        "GET /issues/..%5c..%5ccontent%5cindex.md",
        "GET //etc/passwd",
        "GET /content/index.md",
        "GET /.git/config",
        "GET /.dossier/../content/index.md",
        "GET /.dossier/problems/../../../pom.xml",
        "GET /%00",
        "GET /about.html%00.txt",
        "GET file:///etc/passwd",
        "GET http://example.org/",
        "GET /%",
        "GET /%zz",
        "GET /\u00ff\u00fe",
        "GET",
        "",
        "POST /",
        "PUT /about.html",
        "DELETE /about.html",
        "TRACE /",
      })
  void nothing_but_the_site_can_be_had(String request) throws IOException {
    byte[] answer = answer(request);
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    assertTrue(answer.length == 0 || status(answer) >= 400, text);
    assertFalse(text.contains(folder.toString()), text);
    assertFalse(text.contains("root:"), text);
    assertFalse(text.contains("\tat "), text);
    assertEquals(200, status(answer("GET /about.html")), "it goes on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "127.0.0.1.example.org", "127.0.0.2", "", "localhost.", "[::2]"})
  void it_answers_under_the_names_of_this_machine_alone(String host) throws IOException {
    assertTrue(status(answer("GET /", host)) >= 400);
    assertTrue(status(answer("GET /.dossier/problems", host)) >= 400);
    assertTrue(status(answer("GET /.dossier/events", host)) >= 400);
    assertEquals(200, status(answer("GET /", "localhost:" + port)));
    assertEquals(200, status(answer("GET /", "127.0.0.1")));
    assertEquals(200, status(answer("GET /", "LocalHost:" + port)));
    assertEquals(403, status(answer("GET /", "localhost\r\nHost: example.org")));
  }

  @Test
  void who_asks_for_the_head_of_the_news_gets_it_and_nothing_is_said_in_the_terminal()
      throws IOException {
    List<String> said = new ArrayList<>();
    Handler ear = new Handler() {
      @Override
      public void publish(LogRecord words) {
        said.add(words.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Logger terminal = Logger.getLogger("");
    terminal.addHandler(ear);
    try {
      byte[] answer = answer("HEAD /.dossier/events");
      assertEquals(200, status(answer));
      assertEquals(0, body(answer).length);
      assertEquals(List.of(), said);
    } finally {
      terminal.removeHandler(ear);
    }
  }

  @Test
  void a_long_address_a_slow_client_and_many_waiting_pages_do_not_stop_it() throws IOException {
    assertTrue(status(answer("GET /" + "a".repeat(60_000))) >= 400);
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket waiting = new Socket("127.0.0.1", port);
        waiting
            .getOutputStream()
            .write("GET /.dossier/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
        sockets.add(waiting);
        Socket slow = new Socket("127.0.0.1", port);
        slow.getOutputStream().write("GET /about".getBytes());
        sockets.add(slow);
      }
      assertEquals(200, status(answer("GET /about.html")));
      edit("content/pages/about.md", "It is small.", "It is tiny.");
      server.show(build());
      assertTrue(get("/about.html").contains("It is tiny."));
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void pages_that_have_gone_leave_nothing_open() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
    long before = openFiles();
    for (int i = 0; i < 60; i++) {
      try (Socket page = new Socket("127.0.0.1", port)) {
        page.getOutputStream()
            .write("GET /.dossier/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
        page.getInputStream().read();
      }
    }
    long open = openFiles();
    for (int i = 0; i < 50 && open > before + 10; i++) {
      server.show(build());
      Thread.sleep(50);
      open = openFiles();
    }
    assertTrue(open <= before + 10, before + " before, " + open + " now");
  }

  private static long openFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }

  @Test
  void a_port_that_is_taken_is_passed_over_unless_it_was_asked_for() throws IOException {
    assertThrows(BindException.class, () -> DevServer.start(port, true, problem -> ""));
    try (DevServer next = DevServer.start(port, false, problem -> "")) {
      assertTrue(URI.create(next.address()).getPort() > port);
    }
  }

  @Test
  void nothing_of_the_server_is_in_a_built_site() {
    build().rendered().whole().forEach((path, bytes) -> {
      assertFalse(path.startsWith(".dossier"), path);
      assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("reload.js"), path);
    });
  }
}
