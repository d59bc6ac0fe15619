package dossier.evidence;

import dossier.evidence.Verdict.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a quotation with the fingerprint of its source. Pure text work: the same words and the same fingerprint
 * give the same answer on any machine.
 *
 * <p><b>What {@link Status#MATCHED} guarantees.</b> The words of the quotation, made alike as {@link Token} says and
 * with the quotation's last punctuation mark left aside, stand one after the other in the text whose fingerprint was
 * taken. Where the quotation leaves words out ({@code …}, {@code ...}, {@code […]}), each run between omissions has at
 * least three words, the runs stand in the same order, no more than sixty words are left out between two, and none of
 * these is a negation ({@link Negations}). Words in square brackets are the editor's, touch no word and hold no negation; without
 * them the words around stand side by side in the source. A near match never passes.
 */
final class Gate {
  /** How many words a quotation, and each run of a shortened one, must have to mean anything. */
  static final int FEWEST_WORDS = 3;

  /** How many words may be left out at one place. */
  static final int MOST_OMITTED = 60;

  /** Why a quotation was not matched. */
  enum Reason {
    /** The source does not say it. */
    NOT_THERE,
    /** A run between omissions is too short to be looked for. */
    RUN_TOO_SHORT,
    /** The runs stand in the source, but not in this order. */
    ORDER,
    /** More words are left out at one place than may be. */
    OMISSION_TOO_LONG,
    /** A negation stands among what is left out. */
    NEGATION_OMITTED,
    /** A negation stands among what is added. */
    NEGATION_ADDED,
    /** What is added touches a letter or a figure, and makes another word of it. */
    WORD_ALTERED,
    /** Words are left out in a language of which nobody has told what negates. */
    LANGUAGE_UNKNOWN
  }

  /**
   * What the comparison found.
   *
   * @param place where the quotation begins in the source, or -1
   * @param reason why it was not matched; null where it was
   * @param from the first sign of the quotation that is to blame
   * @param to the sign after the last
   * @param literally whether every sign of the quotation is the source's own, its brackets and ellipses too
   */
  record Finding(int place, @Nullable Reason reason, int from, int to, boolean literally) {}

  private final Fingerprint source;

  Gate(Fingerprint source) {
    this.source = source;
  }

  /**
   * Compares a quotation: first as if all its signs were the source's own, then with omissions and additions.
   *
   * @param quotation its words, at least {@link #FEWEST_WORDS}
   * @param language the language that says what negates; a BCP 47 tag
   */
  Finding compare(String quotation, String language) {
    Finding literal = runs(QuotedWords.literally(quotation), true);
    if (literal.reason() == null) {
      return literal;
    }
    QuotedWords words = QuotedWords.of(quotation);
    Finding edited = edits(quotation, words, language);
    return edited == null ? runs(words, false) : edited;
  }

  /** What is wrong with what the editor added and left out, before the source is asked; null where nothing is. */
  private static @Nullable Finding edits(String quotation, QuotedWords words, String language) {
    for (Token bracket : words.inWords()) {
      return new Finding(-1, Reason.WORD_ALTERED, bracket.from(), bracket.to(), false);
    }
    for (List<Token> addition : words.additions()) {
      int from = addition.isEmpty() ? 0 : addition.get(0).from();
      int to = addition.isEmpty() ? 0 : addition.get(addition.size() - 1).to();
      if (Negations.in(quotation.substring(from, to), language)) {
        return new Finding(-1, Reason.NEGATION_ADDED, from, to, false);
      }
    }
    return words.isShortened() && !Negations.knows(language)
        ? new Finding(-1, Reason.LANGUAGE_UNKNOWN, 0, quotation.length(), false)
        : null;
  }

  private Finding runs(QuotedWords words, boolean literally) {
    List<Reached> reached = List.of();
    for (int i = 0; i < words.runs().size(); i++) {
      List<Token> run = words.runs().get(i);
      if (QuotedWords.words(run) < FEWEST_WORDS) {
        return blame(Reason.RUN_TOO_SHORT, run, 0);
      }
      long[] groups = Fingerprint.groups(run);
      List<Integer> places = source.places(groups);
      if (places.isEmpty()) {
        int same = source.longestBeginning(groups);
        return blame(Reason.NOT_THERE, run, same == 0 ? 0 : same + Fingerprint.GROUP - 1);
      }
      List<Reached> next = i == 0
          ? places.stream().map(place -> new Reached(place, place + run.size())).toList()
          : following(reached, places, run.size());
      if (next.isEmpty()) {
        return blame(reason(reached, places), run, 0);
      }
      reached = next;
    }
    return new Finding(reached.get(0).start(), null, 0, 0, literally);
  }

  /** A way through the source so far: where it began, and the place behind its last run. */
  private record Reached(int start, int end) {}

  /** The ways that go on with a run. Of those that ended before a place, the nearest left out least. */
  private List<Reached> following(List<Reached> ways, List<Integer> places, int size) {
    List<Reached> fitting = new ArrayList<>();
    for (int place : places) {
      Reached way = nearest(ways, place);
      if (way != null && isShort(way.end(), place) && !source.negates(way.end(), place)) {
        fitting.add(new Reached(way.start(), place + size));
      }
    }
    return fitting;
  }

  private static @Nullable Reached nearest(List<Reached> ways, int place) {
    int from = 0;
    int to = ways.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (ways.get(middle).end() <= place) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == 0 ? null : ways.get(from - 1);
  }

  private boolean isShort(int end, int place) {
    return source.words(end, place) <= MOST_OMITTED;
  }

  private Reason reason(List<Reached> ways, List<Integer> places) {
    boolean ordered = false;
    for (int place : places) {
      Reached way = nearest(ways, place);
      if (way != null && isShort(way.end(), place)) {
        return Reason.NEGATION_OMITTED;
      }
      ordered |= way != null;
    }
    return ordered ? Reason.OMISSION_TOO_LONG : Reason.ORDER;
  }

  private static Finding blame(Reason reason, List<Token> run, int token) {
    boolean one = reason == Reason.NOT_THERE && token > 0;
    Token first = run.get(Math.min(token, run.size() - 1));
    Token last = one ? first : run.get(Math.min(run.size(), Fingerprint.GROUP) - 1);
    return new Finding(-1, reason, first.from(), last.to(), false);
  }
}
