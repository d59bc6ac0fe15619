package dossier.check;

/** One thing that is asked of every built page. */
@FunctionalInterface
interface Check {

  /**
   * Asks it.
   *
   * @param pages the pages, as a browser reads them
   * @param findings told of what would make a reader stumble
   */
  void check(BuiltPages pages, Findings findings);
}
