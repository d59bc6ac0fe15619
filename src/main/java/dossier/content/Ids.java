package dossier.content;

import dossier.markdown.Slugs;
import dossier.text.Location;
import dossier.text.Problems;
import java.text.Normalizer;

/** What an id may look like: part of an address, on any disk and in any browser. */
public final class Ids {
  private Ids() {}

  /** Whether this may be an id. */
  public static boolean isGood(String id) {
    return Form.ID.read(id).isPresent();
  }

  /** Whether this may be an id; tells what is wrong otherwise. */
  static boolean check(String id, Location place, Problems problems) {
    boolean good = isGood(id);
    if (!good) {
      problems.error("bad-id", place, "\"" + id + "\" cannot be an id", advice(id));
    }
    return good;
  }

  /** What to write in place of what cannot be an id. */
  public static String advice(String id) {
    String better = better(id);
    return Form.ID.advice() + (better.isEmpty() ? "" : ": " + better);
  }

  /** The id that was probably meant; empty where nothing of it can stay. */
  public static String better(String id) {
    String bare =
        Normalizer.normalize(id.replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Slugs.of(bare.replaceAll("[^\\p{Alnum}]+", "-")).replaceAll("^-|-$", "");
  }
}
