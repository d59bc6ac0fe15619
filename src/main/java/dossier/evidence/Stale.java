package dossier.evidence;

import dossier.content.Issue;
import dossier.site.Site;
import dossier.text.Problems;
import java.time.LocalDate;
import java.time.Period;

/** Finds what was last said to be so a long time ago. */
public final class Stale {
  private Stale() {}

  /**
   * Looks at the day of every issue's present status.
   *
   * @param age how old it may be
   * @param day the day to go by
   * @param problems told of what is older
   */
  public static void check(Site site, Period age, LocalDate day, Problems problems) {
    LocalDate oldest = day.minus(age);
    for (Issue issue : site.issues()) {
      if (issue.status().asOf().first().isBefore(oldest)) {
        problems.notice(
            "stale",
            issue.status().asOfLocation(),
            "what stands under \"now\" is as of " + issue.status().asOf() + ", before " + oldest,
            "see whether it still holds, then change the text or the date");
      }
    }
  }
}
