package dossier.browser;

/**
 * Something on a page, as a screen reader announces it.
 *
 * @param role what it is: a link, a button, a heading
 * @param name what it is called
 * @param node its number in the browser
 */
record Thing(String role, String name, int node) {
  @Override
  public String toString() {
    return role + " \"" + name + "\"";
  }
}
