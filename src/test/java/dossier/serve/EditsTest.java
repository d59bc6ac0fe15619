package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.RandomEdit;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.text.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever somebody does to a project while it is served: what a browser gets is what {@code build} writes, byte for byte but
 * for one line, while something is wrong it is what {@code build} wrote last, and what is told of it is what {@code build}
 * tells, word for word and place for place. {@code -Dedits=1000} tries that many.
 */
class EditsTest {
  private static final int EDITS = Integer.getInteger("edits", 30);
  private static final Pattern OWN_LINE = Pattern.compile("<script src=\"/\\.dossier/.*\n");
  private static final Pattern TOLD =
      Pattern.compile("<li class=\"([a-z]+)\"><pre>([^<]*)</pre><a href=\"/\\.dossier/problems/");

  @TempDir
  Path folder;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Set<String> seen = new TreeSet<>();
  private String address = "";

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  @SuppressWarnings("try")
  void what_is_served_is_what_build_writes(long seed) throws Exception {
    SiteInAString.of(Files.readString(
            SiteInAString.REPOSITORY.resolve("src/test/sites/good/every-syntax.site")))
        .in(folder);
    Project project = Project.in(folder, "site-out");
    List<Path> watched = List.of(project.content(), folder.resolve("templates"), project.copies());
    try (Watch watch = Watch.over(folder, watched);
        DevServer server = DevServer.start(0, true, EditsTest::told)) {
      address = server.address();
      SiteBuild first = SiteBuild.of(project, Options.NONE, stage -> {});
      server.show(first);
      Thread serving = new Thread(() -> serve(project, first, watch, server));
      serving.start();
      RandomEdit edits = new RandomEdit(folder, seed);
      int right = 0;
      for (int i = 0; i < EDITS; i++) {
        String edit = i % 7 == 6 ? edits.restore() : edits.make();
        Cli built = Cli.run(folder, "build");
        assertTrue(built.status() < 2, built.err());
        if (built.status() == 0) {
          right++;
          edits.keep();
        }
        eventually(problems(project), i + " " + edit);
      }
      assertTrue(right > EDITS / 4, right + " of the edits left nothing wrong");
      watch.close();
      serving.join();
    }
  }

  /** As {@code dossier serve} does. */
  private static void serve(Project project, SiteBuild first, Watch watch, DevServer server) {
    try {
      SiteBuild build = first;
      while (watch.await()) {
        build = build.again(project, Options.NONE, server::showEarly);
        server.show(build);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is wrong with a project, as somebody finds who builds it for the first time. */
  private static String problems(Project project) {
    return SiteBuild.of(project, Options.NONE, stage -> {}).problems().stream()
        .map(problem -> problem.severity().word() + " " + told(problem) + "\n")
        .collect(Collectors.joining());
  }

  /** All that the terminal tells of a problem, on one line. */
  private static String told(Problem problem) {
    return Stream.of(
            problem.location().toString(), problem.code(), problem.message(), problem.advice())
        .collect(Collectors.joining(" | "))
        .replace('\n', ' ')
        .strip();
  }

  private void eventually(String problems, String edit) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    String difference = difference(problems);
    while (!difference.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(10);
      difference = difference(problems);
    }
    assertEquals("", difference, edit);
  }

  /** The first thing that is served other than it was built, or nothing. */
  private String difference(String problems) throws Exception {
    String told = TOLD.matcher(text(get(".dossier/problems")))
        .results()
        .map(one -> one.group(1) + " " + unescaped(one.group(2)) + "\n")
        .collect(Collectors.joining());
    if (!told.equals(problems)) {
      return "told:\n" + told + "in place of:\n" + problems;
    }
    Set<String> built = built();
    for (String path : built) {
      byte[] file = Files.readAllBytes(folder.resolve("site-out").resolve(path));
      HttpResponse<byte[]> answer = get(path);
      String served = new String(answer.body(), StandardCharsets.ISO_8859_1);
      String own = path.endsWith(".html") ? OWN_LINE.matcher(served).replaceFirst("") : served;
      if (answer.statusCode() != 200
          || !own.equals(new String(file, StandardCharsets.ISO_8859_1))) {
        return path;
      }
    }
    for (String path : seen) {
      if (!built.contains(path) && get(path).statusCode() != 404) {
        return path + " is gone";
      }
    }
    seen.addAll(built);
    return "";
  }

  private Set<String> built() throws IOException {
    Set<String> paths = new TreeSet<>();
    Path out = folder.resolve("site-out");
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        files
            .filter(Files::isRegularFile)
            .map(file -> out.relativize(file).toString().replace('\\', '/'))
            .filter(path -> !path.startsWith(".dossier"))
            .forEach(paths::add);
      }
    }
    return paths;
  }

  private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
  }

  private static String unescaped(String html) {
    return html.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
