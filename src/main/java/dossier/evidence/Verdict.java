package dossier.evidence;

import dossier.content.Entry.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing a quotation with its source. Says nothing of whether the words are true, or were meant so.
 *
 * @param status what came of it
 * @param day the day on which the source's fingerprint was taken; null where nothing was compared
 * @param place where the quotation begins among the words and marks of the source; -1 where it was not found
 * @param shortened whether the words that are shown leave some out
 * @param added whether the editor added to the words that are shown
 * @param ofOriginal whether the words in their own language were compared, not the translation that is shown
 * @param tooShort whether the words are too few to be compared with anything
 * @param source which source it was, where the quotation names several; null otherwise
 */
public record Verdict(
    Status status,
    @Nullable LocalDate day,
    int place,
    boolean shortened,
    boolean added,
    boolean ofOriginal,
    boolean tooShort,
    @Nullable Source source) {

  /** The three results. They are never merged. */
  public enum Status {
    /** The words stand in the text whose fingerprint was taken. */
    MATCHED,
    /** They do not. */
    NOT_MATCHED,
    /** They were compared with nothing. */
    NOT_CHECKED
  }

  /** Whether the words stand in the source. */
  public boolean isMatched() {
    return status == Status.MATCHED;
  }

  /** The same of a quotation of which a translation is shown. */
  Verdict ofOriginalOf(QuotedWords shown) {
    return new Verdict(
        status,
        day,
        place,
        shown.isShortened(),
        !shown.additions().isEmpty(),
        true,
        tooShort,
        source);
  }

  /** The same, wherever in its source the quotation stands. */
  public Verdict anywhere() {
    return new Verdict(status, day, 0, shortened, added, ofOriginal, tooShort, source);
  }
}
