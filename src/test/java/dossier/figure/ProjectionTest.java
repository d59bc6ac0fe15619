package dossier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The projection, held against the worked example of the book that its formula is from. */
class ProjectionTest {

  @Test
  void the_example_of_the_manual_comes_out() {
    Projection projection = new Projection(new LonLat(-100, 40));
    Point point = projection.of(new LonLat(100, -20));
    double unit = 6371.007 / 3;
    assertEquals(-4.2339303, point.x() / unit, 0.000_000_1);
    assertEquals(4.0257775, -point.y() / unit, 0.000_000_1);
  }

  @Test
  void the_centre_stays_in_the_middle() {
    assertEquals(new Point(0, -0.0), new Projection(new LonLat(20, 52)).of(new LonLat(20, 52)));
  }

  @Test
  void north_is_up_and_east_to_the_right() {
    Projection projection = new Projection(new LonLat(20, 52));
    Point point = projection.of(new LonLat(21, 53));
    assertEquals(67, point.x(), 1);
    assertEquals(-111, point.y(), 1);
  }
}
