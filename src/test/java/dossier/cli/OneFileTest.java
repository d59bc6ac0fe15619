package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.SiteInAString;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a jar, far from this repository. */
class OneFileTest {
  private static final Path CLASSES = SiteInAString.REPOSITORY.resolve("target/classes");

  /** The name is one that an address must write otherwise. */
  @TempDir
  static Path folder;

  private static Path jar;

  @BeforeAll
  static void pack() throws IOException {
    jar = Files.createDirectory(folder.resolve("the jär + more")).resolve("dossier.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream all = new JarOutputStream(out);
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.putNextEntry(new JarEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, all);
      }
    }
  }

  @Test
  void a_project_without_templates_looks_as_with_those_of_the_program() throws Exception {
    Path own = project("own");
    Path none = project("none");
    deleteTemplates(none);
    run(own, "build");
    String said = run(none, "build");
    assertTrue(said.contains("open site-out/index.html"), said);
    assertEquals(site(own), site(none));
  }

  @Test
  void templates_of_its_own_are_all_that_a_project_is_drawn_with() throws Exception {
    Path project = project("one");
    deleteTemplates(project);
    Files.createDirectory(project.resolve("templates"));
    Files.writeString(project.resolve("templates/home.ftlh"), "mine");
    String said = run(project, "build");
    assertTrue(said.contains("there is no template issue.ftlh"), said);
  }

  @Test
  void a_new_explainer_has_the_program_its_templates_and_what_editors_go_by() throws Exception {
    Path begun = folder.resolve("begun");
    String said = run(folder, "init", "begun", "--templates");
    assertTrue(said.contains(" files to begun"), said);
    for (String file : List.of(
        "dossier.jar",
        "templates/home.ftlh",
        "templates/assets/site.css",
        ".vscode/tasks.json",
        ".vscode/schemas/site.json",
        ".github/workflows/publish.yml")) {
      assertTrue(Files.exists(begun.resolve(file)), file);
    }
    String built = run(begun, "build", "--strict");
    assertTrue(built.contains("open site-out/index.html"), built);
  }

  @Test
  void every_library_in_it_is_named_with_its_licence() throws IOException {
    String pom = Files.readString(SiteInAString.REPOSITORY.resolve("pom.xml"));
    String names = Files.readString(CLASSES.resolve("META-INF/dossier/LIBRARIES.txt"));
    List<String> libraries = Pattern.compile("(?s)<dependency>(.*?)</dependency>")
        .matcher(pom.split("</dependencyManagement>")[1].split("<build>")[0])
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(dependency -> !dependency.contains("<scope>test"))
        .map(dependency -> dependency.replaceFirst("(?s).*<artifactId>(.*?)<.*", "$1"))
        .toList();
    assertTrue(libraries.size() > 5, libraries.toString());
    for (String library : libraries) {
      assertTrue(Pattern.compile("(?m)^" + library + "( |$)").matcher(names).find(), library);
    }
    assertTrue(Files.exists(CLASSES.resolve("META-INF/dossier/LICENSE")));
  }

  private static Path project(String name) throws IOException {
    return SiteInAString.of("").in(Files.createDirectory(folder.resolve(name)));
  }

  private static void deleteTemplates(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project.resolve("templates"))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Map<String, String> site(Path project) throws IOException {
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project.resolve("site-out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.put(
            project.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    assertTrue(site.size() > 10, site.keySet().toString());
    return site;
  }

  /** Runs the jar in a folder, with the libraries that the tests have, and says what it printed. */
  private static String run(Path project, String... args) throws Exception {
    String libraries = Arrays.stream(
            System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.endsWith(".jar"))
        .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        jar + File.pathSeparator + libraries,
        "dossier.cli.Main"));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command)
        .directory(project.toFile())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
