package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of {@code src/test/sites/broken} in which a template is wrong, built as a whole; see {@link BrokenSitesTest}. */
class BrokenTemplatesTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @MethodSource("templates")
  void a_mistake_in_a_template_is_told_where_it_is_and_nothing_else(String name) {
    SiteInAString site = BrokenSitesTest.site(name);
    assertFalse(site.expected().isEmpty(), "no line of carets in " + name);
    assertEquals(
        BrokenSitesTest.lines(site.expected()),
        BrokenSitesTest.lines(Built.in(site.in(folder)).problems()));
  }

  static List<String> templates() {
    return BrokenSitesTest.sites().stream()
        .filter(name -> BrokenSitesTest.site(name).hasTemplates())
        .toList();
  }
}
