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
      axe.run(document, {runOnly: [%s], resultTypes: ['violations'], preload: false})
        .then(found => found.violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`)))
      """;
  private static final String ALL_RULES =
      "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";
  private static final String RULES_OF_COLOUR = "'color-contrast', 'link-in-text-block'";

  private Axe() {}

  /** What would shut people out of the page in a tab: rule, place, and what ought to be. */
  static List<String> barriers(Tab tab) {
    return run(tab, ALL_RULES);
  }

  /** Those among them that come from its colours. */
  static List<String> barriersOfColour(Tab tab) {
    return run(tab, RULES_OF_COLOUR);
  }

  private static List<String> run(Tab tab, String rules) {
    if (!tab.eval("'axe' in window", Boolean.class)) {
      tab.run(SCRIPT);
    }
    return List.of(tab.eval(RUN.replace("%s", rules), String[].class));
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
