package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.content.Kind;
import dossier.kit.Built;
import dossier.kit.Guide;
import dossier.kit.KeyTable;
import dossier.kit.KeyTable.Row;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * New entries to fill. What they say of each key is what the guide for authors says of it, and the tables of the guide are those
 * of the code (KeyTablesTest); {@code -Dgolden=update} writes them anew from the guide.
 */
class SkeletonTest {
  private static final Path GUIDE = SiteInAString.REPOSITORY.resolve("src/docs/content.md");
  private static final Path SKELETONS =
      SiteInAString.REPOSITORY.resolve("src/main/resources/dossier/content/skeleton");

  @TempDir
  Path folder;

  static Stream<Kind> kinds() {
    return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.HOME);
  }

  private static boolean isItem(Kind kind) {
    return kind == Kind.EVENT || kind == Kind.TERM;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_skeleton_explains_every_key_as_the_guide_does(Kind kind) throws IOException {
    Path file = SKELETONS.resolve(kind.folder() + (isItem(kind) ? ".yaml" : ".md"));
    String made = isItem(kind) ? item(kind) : page(kind);
    if ("update".equals(System.getProperty("golden")) && !"true".equals(System.getenv("CI"))) {
      Files.createDirectories(SKELETONS);
      Files.writeString(file, made);
    }
    assertEquals(made, Files.readString(file));
  }

  private static KeyTable table(Kind kind) throws IOException {
    String place = kind.folder() + (isItem(kind) ? ".yaml" : "/");
    List<KeyTable> tables = Guide.read(GUIDE).tables().stream()
        .filter(table -> table.has("needed"))
        .map(KeyTable::of)
        .toList();
    KeyTable every = tables.get(0);
    return tables.stream()
        .filter(table -> table.place().equals(place))
        .findFirst()
        .map(own -> isItem(kind) ? own : own.with(every))
        .orElse(every);
  }

  private static String page(Kind kind) throws IOException {
    List<String> lines = new ArrayList<>(
        List.of(
            "---",
            "# What stands behind # explains, or may be left out. Take the # away from what you fill."));
    KeyTable table = table(kind);
    for (Row row : table.in("")) {
      lines.add("");
      lines.addAll(
          row.key().equals("draft")
              ? List.of("# Take this line out when the page is done.", "draft: true")
              : explained(table, row));
    }
    lines.add("---");
    lines.add("");
    if (kind == Kind.QUOTE) {
      lines.add("> The words of the quotation.");
      lines.add("");
    }
    lines.add("Write here. [@id-of-a-source]");
    return String.join("\n", lines) + "\n";
  }

  private static String item(Kind kind) throws IOException {
    List<String> lines = new ArrayList<>();
    KeyTable table = table(kind);
    for (Row row : table.in("")) {
      explained(table, row).forEach(line -> lines.add("#   " + line.replaceFirst("^# ", "")));
    }
    lines.removeIf(line -> line.startsWith("#   id:"));
    return "# A new " + kind.word()
        + ": take the # away from the lines that you fill, and the explanations out.\n"
        + "# - id: ID\n" + String.join("\n", lines) + "\n";
  }

  /** A key with its explanation; as a comment where it is not needed. */
  private static List<String> explained(KeyTable table, Row row) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + row.key() + ": " + row.is());
    for (Row inner : table.rows()) {
      if (inner.path().startsWith(row.path() + " › ")) {
        lines.add("#   " + inner.path().replace(row.path() + " › ", "") + ": " + inner.is());
      }
    }
    KeyTable alone = new KeyTable(
        table.place(),
        table.rows().stream()
            .filter(other -> other.path().equals(row.path())
                || other.path().startsWith(row.path() + " › ")
                    && other.replaces().isEmpty())
            .toList());
    alone
        .yaml(alone.entry())
        .lines()
        .forEach(line -> lines.add(row.isNeeded() ? line : "# " + line));
    return lines;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_new_entry_leaves_the_site_as_it_is_until_it_is_filled(Kind kind) throws IOException {
    SiteInAString.of("").in(folder);
    Built before = Built.in(folder);
    Cli run = Cli.run(folder, "new", kind.name().toLowerCase(java.util.Locale.ROOT), "brand-new");
    assertEquals(0, run.status(), run.err());
    String file = "content/" + kind.folder() + (isItem(kind) ? ".yaml" : "/brand-new.md");
    assertTrue(run.out().contains(file), run.out());
    assertTrue(Files.readString(folder.resolve(file))
        .contains(isItem(kind) ? "brand-new" : "draft: true"));
    Built after = Built.in(folder);
    assertEquals(before.problems(), after.problems());
    assertEquals(before.paths(), after.paths());
    for (String path : before.paths()) {
      assertEquals(before.text(path), after.text(path), path);
    }
  }

  @Test
  void a_kind_that_there_is_not_a_bad_id_and_a_taken_one_write_nothing() throws IOException {
    SiteInAString.of("").in(folder);
    assertRefused("did you mean \"issue\"", "new", "isue", "brand-new");
    assertRefused("use small letters a to z", "new", "issue", "Brand New");
    assertRefused("already one issue with the id", "new", "issues", "bridge");
    assertRefused("already one event with the id", "new", "timeline", "opening");
  }

  private void assertRefused(String because, String... args) throws IOException {
    List<String> before = files();
    Cli run = Cli.run(folder, args);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(because), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals(before, files());
  }

  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.add(file + "\n" + Files.readString(file));
      }
    }
    return files;
  }
}
