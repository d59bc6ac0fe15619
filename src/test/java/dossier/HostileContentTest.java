package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.Golden;
import dossier.kit.HostileInput;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What strangers may send: each file of {@code src/test/sites/hostile} is a family of inputs, laid over the base site one
 * by one, each with the outcome expected on the line below it: where which problems are told, and nothing else; or
 * {@code harmless}, and the text that its page then shows. {@code -Dgolden=update} writes the outcomes anew; read them.
 */
class HostileContentTest {
  private static final Path FAMILIES = SiteInAString.REPOSITORY.resolve("src/test/sites/hostile");
  private static final Pattern TOLD =
      Pattern.compile("(?m)^(?:error|warning)\\[([a-z0-9-]+)] (\\S.*?:\\d+:\\d+)$");
  private static final Pattern PROGRAM = Pattern.compile("(?m)Exception|^\\s+at \\S+\\(|Error:");

  /** A loop without an end is at one place or another of it when it is stopped. */
  private static final Pattern WHEREVER = Pattern.compile("\\d+(\n  this has taken seconds)");

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("families")
  void every_input_of_a_family_is_told_or_harmless(String family) throws IOException {
    SiteInAString.of("").in(folder);
    List<String> expected = Files.readAllLines(FAMILIES.resolve(family));
    List<String> seen = new ArrayList<>();
    for (String line : expected) {
      if (line.startsWith("#") || line.isBlank()) {
        seen.add(line);
      } else if (!line.startsWith("  ")) {
        seen.add(line);
        seen.add("  " + inTime(line));
      }
    }
    if (Golden.isUpdating()) {
      Files.write(FAMILIES.resolve(family), seen);
    }
    assertEquals(String.join("\n", expected), String.join("\n", seen));
  }

  /** What came of an input; all that fail are seen at once. */
  private String inTime(String line) {
    try {
      return assertTimeoutPreemptively(LIMIT, () -> outcome(line));
    } catch (AssertionError e) {
      return "!!! " + String.valueOf(e.getMessage()).replace("\n", " ");
    }
  }

  private String outcome(String line) throws IOException {
    HostileInput input = HostileInput.parse(line);
    Path file = folder.resolve(input.path());
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, input.bytes(before));
      return outcome(line, Cli.run(folder, "build"));
    } finally {
      if (before == null) {
        Files.deleteIfExists(file);
      } else {
        Files.write(file, before);
      }
    }
  }

  private String outcome(String line, Cli run) throws IOException {
    assertFalse(PROGRAM.matcher(run.err() + run.out()).find(), line + "\n" + run.err());
    List<String> told = TOLD.matcher(WHEREVER.matcher(run.err()).replaceAll("1$1"))
        .results()
        .map(found ->
            found.group(1) + " " + found.group(2).replaceFirst("^content/pages/about.md:", ""))
        .toList();
    if (run.status() == 0) {
      return (("harmless " + String.join(", ", told)).strip() + ": " + shown()).strip();
    }
    assertEquals(1, run.status(), line + "\n" + run.err());
    assertFalse(told.isEmpty(), line + "\n" + run.err());
    return told.size() < 6
        ? String.join(", ", told)
        : told.size() + " problems: "
            + told.stream()
                .map(problem -> problem.split(" ")[0])
                .distinct()
                .collect(Collectors.joining(", "))
            + ", the first at "
            + told.get(0).split(" ", 2)[1];
  }

  /** The text of the page about the site, once no page has anything in it that could do harm. */
  private String shown() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site-out"))) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        assertHarmless(Jsoup.parse(Files.readString(page)), page);
      }
    }
    String text = Jsoup.parse(Files.readString(folder.resolve("site-out/about.html")))
        .select("main")
        .text();
    int from = text.indexOf("Here:");
    String rest = from < 0 ? "" : text.substring(from + 5).replaceAll("\\s+", " ");
    rest = rest.replaceFirst("(Cite this page “About”\\.)? Small, as of .*", "").strip();
    return rest.substring(0, Math.min(80, rest.length()));
  }

  private static void assertHarmless(Document page, Path path) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        String value = attribute.getValue().replaceAll("[\\s\\p{Cc}]", "");
        assertFalse(name.startsWith("on"), path + " " + element);
        assertFalse(value.matches("(?i)(javascript|vbscript|data|file):.*"), path + " " + element);
      }
      boolean runs = element.normalName().matches("script|iframe|object|embed|base");
      assertTrue(
          !runs
              || element.attr("type").equals("application/ld+json")
              || element.attr("src").matches("(\\.\\./)*(assets/)?[a-z-]+\\.js"),
          path + " " + element);
    }
  }

  @Test
  void the_corpus_is_large() throws IOException {
    long inputs = 0;
    for (String family : families()) {
      inputs += Files.readAllLines(FAMILIES.resolve(family)).stream()
          .filter(line -> line.startsWith("  "))
          .count();
    }
    assertTrue(inputs >= 150, inputs + " inputs");
  }

  @Test
  void what_a_link_on_the_disk_leads_to_is_never_read() throws IOException {
    SiteInAString.of("").in(folder);
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Secret.");
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("static"));
    Files.createSymbolicLink(content.resolve("static/secret.txt"), secret);
    Files.createSymbolicLink(content.resolve("static/loop"), content);
    Files.createSymbolicLink(content.resolve("static/nowhere.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(content.resolve("pages/secret.md"), secret);
    Files.createSymbolicLink(folder.resolve("templates/secret.ftlh"), secret);
    Files.createSymbolicLink(folder.resolve("templates/assets/secret.css"), secret);
    Cli run = assertTimeoutPreemptively(LIMIT, () -> Cli.run(folder, "build"));
    assertEquals(1, run.status());
    assertEquals(
        "unexpected-file content/pages/secret.md:1:1, unexpected-file content/static/loop:1:1, "
            + "unexpected-file content/static/nowhere.txt:1:1, "
            + "unexpected-file content/static/secret.txt:1:1, "
            + "unexpected-file templates/assets/secret.css:1:1, "
            + "unexpected-file templates/secret.ftlh:1:1",
        told(run));
    assertFalse(Files.exists(folder.resolve("site-out/secret.txt")));
  }

  @Test
  void names_that_a_disk_takes_for_the_same_are_told() throws IOException {
    SiteInAString.of("").in(folder);
    Path files = Files.createDirectories(folder.resolve("content/static"));
    Files.writeString(files.resolve("Note.txt"), "a");
    Files.writeString(files.resolve("note.txt"), "b");
    Files.writeString(files.resolve("caf\u00E9.txt"), "a");
    Files.writeString(files.resolve("cafe\u0301.txt"), "b");
    Cli run = Cli.run(folder, "build");
    assertEquals(2, told(run).split(", ").length, run.err());
    assertTrue(told(run).matches("same-address \\S+, same-address \\S+"), run.err());
  }

  private static String told(Cli run) {
    assertFalse(PROGRAM.matcher(run.err()).find(), run.err());
    return TOLD.matcher(run.err())
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .collect(Collectors.joining(", "));
  }

  static List<String> families() throws IOException {
    try (Stream<Path> files = Files.list(FAMILIES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
