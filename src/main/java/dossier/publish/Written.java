package dossier.publish;

import dossier.text.Problem;
import java.util.List;

/**
 * What became of an output folder.
 *
 * @param changed how many files are new or have other bytes
 * @param unchanged how many were left as they were
 * @param deleted how many are gone
 * @param problems what stood in the way, or was left; an error among them stopped the writing
 */
public record Written(int changed, int unchanged, int deleted, List<Problem> problems) {
  public Written {
    problems = List.copyOf(problems);
  }
}
