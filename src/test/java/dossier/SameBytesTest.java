package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and whenever it is built. */
class SameBytesTest {
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();
  private static final SiteInAString SITE = SiteInAString.of("");

  @TempDir
  Path folder;

  private Map<String, String> expected;

  @BeforeEach
  void build_once() {
    expected = build("first", List.copyOf(SITE.files().keySet()));
  }

  @AfterEach
  void put_things_back() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @Test
  void in_another_folder_and_in_another_order_of_files() {
    List<String> order = new ArrayList<>(SITE.files().keySet());
    Collections.shuffle(order, new Random(1));
    assertEquals(expected, build("a much longer name with spaces", order));
  }

  @Test
  void where_i_has_no_dot() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertEquals(expected, build("tr", List.copyOf(SITE.files().keySet())));
  }

  @Test
  void where_digits_look_different() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertEquals(expected, build("ar", List.copyOf(SITE.files().keySet())));
  }

  @Test
  void where_it_is_tomorrow_already() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertEquals(expected, build("late", List.copyOf(SITE.files().keySet())));
  }

  private Map<String, String> build(String name, List<String> order) {
    Built built = Built.in(SITE.in(folder.resolve(name), order));
    assertEquals(List.of(), built.problems());
    Map<String, String> texts = new TreeMap<>();
    built.paths().forEach(path -> texts.put(path, built.text(path)));
    return texts;
  }
}
