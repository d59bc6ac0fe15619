package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: one form of the text on each floor, and imports that only go down. */
class ArchitectureTest {

  /** Ground floor first: a room may use only the rooms before it. */
  private static final List<String> FLOORS = List.of(
      "text",
      "markdown",
      "content",
      "site",
      "evidence",
      "figure",
      "render",
      "check",
      "publish",
      "edit",
      "serve",
      "cli");

  /** Each library lives in one room. */
  private static final Map<String, String> ROOM_OF_LIBRARY = Map.of(
      "com.vladsch..", "markdown",
      "org.yaml..", "content",
      "freemarker..", "render",
      "java.awt..", "render",
      "org.jsoup..", "check",
      "javax.xml..", "check",
      "com.sun.net.httpserver..", "serve",
      "picocli..", "cli");

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dossier");

  @Test
  void a_floor_uses_only_the_floors_below() {
    for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
      String[] above = FLOORS.subList(floor + 1, FLOORS.size()).stream()
          .map(room -> "dossier." + room + "..")
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("dossier." + FLOORS.get(floor) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .check(HOUSE);
    }
  }

  @Test
  void a_library_lives_in_one_room() {
    ROOM_OF_LIBRARY.forEach((library, room) -> noClasses()
        .that()
        .resideOutsideOfPackage("dossier." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(HOUSE));
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dossier.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(PrintStream.class)
        .check(HOUSE);
  }

  @Test
  void nothing_depends_on_the_locale_the_clock_or_the_zone_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(HOUSE);
  }

  @Test
  void every_class_stands_on_a_floor() {
    Set<String> rooms = new TreeSet<>();
    HOUSE.forEach(type -> rooms.add(
        type.getPackageName().replaceFirst("^dossier\\.?", "").replaceFirst("\\..*", "")));
    assertEquals(new TreeSet<>(FLOORS), rooms);
    assertTrue(HOUSE.size() > 80, "a rule over nothing is always kept: " + HOUSE.size());
  }

  @Test
  void every_room_has_a_door_plate() throws IOException {
    Path house = Path.of("src/main/java/dossier");
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      String plate =
          Files.readString(house.resolve(FLOORS.get(floor)).resolve("package-info.java"));
      String below = floor == 0 ? "nothing" : String.join(", ", FLOORS.subList(0, floor));
      String words = plate.replace("\n *", "").replaceAll("\\s+", " ");
      assertTrue(
          words.contains("May use: " + below + "."), FLOORS.get(floor) + " may use " + below);
      assertTrue(plate.contains("@NullMarked"), FLOORS.get(floor) + " says where null may stand");
    }
    try (Stream<Path> rooms = Files.list(house)) {
      assertEquals(FLOORS.size(), rooms.filter(Files::isDirectory).count());
    }
  }
}
