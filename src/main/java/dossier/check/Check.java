package dossier.check;

import java.util.function.Consumer;

/** One thing that is asked of every built page. */
@FunctionalInterface
interface Check {

  /**
   * Asks it.
   *
   * @param page the page, as a browser reads it
   * @param findings told of what would make a reader stumble
   */
  void check(PageDocument page, Consumer<Finding> findings);
}
