package dossier.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year of the Gregorian calendar, as precise as is known (ISO 8601-2, EDTF level 0):
 * {@code 2008-04-04}, {@code 2008-04}, {@code 2008}. Years begin with 0001, as in HTML.
 *
 * @param year the year
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  static final Pattern FORM =
      Pattern.compile("(?!0000)(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

  /** Reads a date; nothing for what is no date in one of the three forms. */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    PartialDate date = new PartialDate(part(matcher, 1), part(matcher, 2), part(matcher, 3));
    return date.exists(matcher) ? Optional.of(date) : Optional.empty();
  }

  private static int part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
  }

  private boolean exists(Matcher written) {
    try {
      LocalDate.of(year, written.group(2) == null ? 1 : month, written.group(3) == null ? 1 : day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The first day that it may mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that it may mean. */
  public LocalDate last() {
    LocalDate first = first();
    return day > 0 ? first : (month > 0 ? first.plusMonths(1) : first.plusYears(1)).minusDays(1);
  }

  /** Earlier before later; a year before its months, a month before its days. */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = first().compareTo(other.first());
    return byDay != 0 ? byDay : Integer.compare(precision(), other.precision());
  }

  private int precision() {
    return month == 0 ? 0 : day == 0 ? 1 : 2;
  }

  /** As in ISO 8601, and as authors write it. */
  @Override
  public String toString() {
    String form = month == 0 ? "%04d" : day == 0 ? "%04d-%02d" : "%04d-%02d-%02d";
    return String.format(Locale.ROOT, form, year, month, day);
  }
}
