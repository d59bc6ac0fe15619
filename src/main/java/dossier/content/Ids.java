package dossier.content;

import dossier.markdown.Slugs;
import dossier.text.Location;
import dossier.text.Problems;

/** What an id may look like: part of an address, on any disk and in any browser. */
final class Ids {
  private Ids() {}

  /** Whether this may be an id; tells what is wrong otherwise. */
  static boolean check(String id, Location place, Problems problems) {
    boolean good = Form.ID.read(id).isPresent();
    if (!good) {
      problems.error(
          "bad-id", place, "\"" + id + "\" cannot be an id", Form.ID.advice() + ": " + better(id));
    }
    return good;
  }

  /** The id that was probably meant. */
  static String better(String id) {
    return Slugs.of(id.replaceAll("[^\\p{Alnum}]+", "-")).replaceAll("^-|-$", "");
  }
}
