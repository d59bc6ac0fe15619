package dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as precise as they are known. */
class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2008, 2008-01-01, 2008-12-31",
    "2008-02, 2008-02-01, 2008-02-29",
    "2009-02, 2009-02-01, 2009-02-28",
    "2008-12, 2008-12-01, 2008-12-31",
    "2008-04-04, 2008-04-04, 2008-04-04"
  })
  void one_may_mean_any_day_from_a_first_to_a_last(String written, String first, String last) {
    PartialDate date = date(written);
    assertEquals(first, date.first().toString());
    assertEquals(last, date.last().toString());
    assertEquals(written, date.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2008-13",
        "2008-00",
        "2008-02-30",
        "2008-04-00",
        "0208-4",
        "208",
        "0000",
        "0000-01-01",
        ""
      })
  void what_no_calendar_has_is_none(String written) {
    assertTrue(PartialDate.parse(written).isEmpty(), written);
  }

  @Test
  void a_year_stands_before_its_months_and_a_month_before_its_days() {
    List<String> ordered =
        List.of("2007-12-31", "2008", "2008-01", "2008-01-01", "2008-01-02", "2008-02", "2009");
    List<String> sorted = Stream.of(6, 3, 2, 5, 1, 4, 0)
        .map(ordered::get)
        .map(PartialDateTest::date)
        .sorted()
        .map(PartialDate::toString)
        .toList();
    assertEquals(ordered, sorted);
  }

  private static PartialDate date(String written) {
    return PartialDate.parse(written).orElseThrow();
  }
}
