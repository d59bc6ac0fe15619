package dossier.kit;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A glossary as long as wanted: each term has a dozen words that no other has. */
public final class ManyTerms {
  private static final int WORDS = 12;

  private ManyTerms() {}

  /** The text of {@code glossary.yaml}; the terms are called "Thing 0", "Thing 1" … */
  public static String of(int terms) {
    return IntStream.range(0, terms)
        .mapToObj(i -> "- {id: t" + i + ", term: Thing " + i + ", definition: \"A thing of "
            + IntStream.range(0, WORDS).mapToObj(j -> word(i, j)).collect(Collectors.joining(" "))
            + ".\"}\n")
        .collect(Collectors.joining());
  }

  /**
   * A word of a term.
   *
   * @param term the number of the term
   * @param place which of its dozen
   */
  public static String word(int term, int place) {
    int mixed = (term * WORDS + place) * 7919 % 456_976;
    StringBuilder word = new StringBuilder("q");
    for (int rest = mixed, i = 0; i < 4; rest /= 26, i++) {
      word.insert(0, (char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
