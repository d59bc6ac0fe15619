package dossier.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing a quotation with its source. Says nothing of whether the words are true, or were meant so.
 *
 * @param status what came of it
 * @param day the day on which the source's fingerprint was taken; null where there is none
 * @param place where the quotation begins among the words and marks of the source; -1 where it was not found
 * @param shortened whether the editor left words out
 * @param added whether the editor added words
 */
public record Verdict(
    Status status, @Nullable LocalDate day, int place, boolean shortened, boolean added) {

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
}
