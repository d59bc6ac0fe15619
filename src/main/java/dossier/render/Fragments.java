package dossier.render;

import java.util.Map;

/** Draws what stands inside an author's text but has its form from a template: a quotation, a label. */
@FunctionalInterface
interface Fragments {

  /**
   * Draws a template.
   *
   * @param template its name
   * @param model what it sees
   * @return finished HTML
   */
  String draw(String template, Map<String, Object> model);
}
