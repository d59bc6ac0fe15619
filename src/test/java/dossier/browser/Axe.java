package dossier.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The axe of Deque, which knows the rules of WCAG and its own good practice. */
final class Axe {
  private static final String SCRIPT = script();
  private static final String RUN = """
      axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        preload: false
      }).then(found => found.violations.flatMap(rule =>
        rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`)))
      """;

  private Axe() {}

  /** What would shut people out of the page in a tab: rule, place, and what ought to be. */
  static List<String> barriers(Tab tab) {
    if (!tab.eval("'axe' in window", Boolean.class)) {
      tab.run(SCRIPT);
    }
    return List.of(tab.eval(RUN, String[].class));
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
