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
 * these is a negation ({@link Negations}). Words in square brackets are the editor's and hold no negation; without
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
    NEGATION_ADDED
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
    QuotedWords words = QuotedWords.of(quotation);
    if (literal.reason() == null
        || (!words.isShortened() && words.additions().isEmpty() && !quotation.contains("["))) {
      return literal;
    }
    for (List<Token> addition : words.additions()) {
      for (Token token : addition) {
        if (Negations.contains(token.text(), language)) {
          return new Finding(-1, Reason.NEGATION_ADDED, token.from(), token.to(), false);
        }
      }
    }
    return runs(words, false);
  }

  private Finding runs(QuotedWords words, boolean literally) {
    List<Integer> reached = List.of();
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
      List<Integer> next = i == 0 ? places : following(reached, places);
      if (next.isEmpty()) {
        return blame(reason(reached, places), run, 0);
      }
      reached = next.stream().map(place -> place + run.size()).toList();
    }
    return new Finding(first(words), null, 0, 0, literally);
  }

  /** The places that a run may stand at, seen from where the one before may have ended. */
  private List<Integer> following(List<Integer> ends, List<Integer> places) {
    List<Integer> fitting = new ArrayList<>();
    for (int place : places) {
      if (ends.stream()
          .anyMatch(end -> place >= end && isShort(end, place) && !source.negates(end, place))) {
        fitting.add(place);
      }
    }
    return fitting;
  }

  private boolean isShort(int end, int place) {
    return source.words(end, place) <= MOST_OMITTED;
  }

  private Reason reason(List<Integer> ends, List<Integer> places) {
    boolean ordered = false;
    for (int place : places) {
      for (int end : ends) {
        if (place >= end && isShort(end, place)) {
          return Reason.NEGATION_OMITTED;
        }
        ordered |= place >= end;
      }
    }
    return ordered ? Reason.OMISSION_TOO_LONG : Reason.ORDER;
  }

  private int first(QuotedWords words) {
    return source.places(Fingerprint.groups(words.runs().get(0))).get(0);
  }

  private static Finding blame(Reason reason, List<Token> run, int token) {
    boolean one = reason == Reason.NOT_THERE && token > 0;
    Token first = run.get(Math.min(token, run.size() - 1));
    Token last = one ? first : run.get(Math.min(run.size(), Fingerprint.GROUP) - 1);
    return new Finding(-1, reason, first.from(), last.to(), false);
  }
}
