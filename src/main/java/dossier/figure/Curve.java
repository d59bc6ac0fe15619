package dossier.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with one bend: a quadratic Bézier curve, and the points of it that stand for it where it is asked what it meets.
 *
 * @param from where it begins
 * @param bend where it is pulled to; the middle of a straight line
 * @param to where it ends
 * @param points points along it, both ends among them
 * @param bounds what holds all of these
 */
record Curve(Point from, Point bend, Point to, List<Point> points, Box bounds, Box reach) {
  private static final int PIECES = 12;

  Curve {
    points = List.copyOf(points);
  }

  /**
   * A curve between the edges of two boxes, aimed from middle to middle.
   *
   * @param aside how far it bends to the left of its way, as a share of its length
   */
  static Curve between(Box start, Box end, double aside) {
    Point from = middle(start);
    Point to = middle(end);
    Point half = from.towards(to, 0.5);
    Point bend = new Point(
        half.x() + (to.y() - from.y()) * aside * 2, half.y() - (to.x() - from.x()) * aside * 2);
    double begins = 0;
    double ends = 1;
    double step = 1.0 / 200;
    while (begins < 0.5 && start.holds(at(from, bend, to, begins))) {
      begins += step;
    }
    while (ends > 0.5 && end.holds(at(from, bend, to, ends))) {
      ends -= step;
    }
    return cut(from, bend, to, begins, ends);
  }

  /** The stretch of a curve between two of its points is a curve itself. */
  private static Curve cut(Point from, Point bend, Point to, double begins, double ends) {
    Point first = at(from, bend, to, begins);
    Point last = at(from, bend, to, ends);
    Point pull = from.towards(bend, begins).towards(bend.towards(to, begins), ends);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      points.add(at(first, pull, last, (double) i / PIECES));
    }
    Box bounds = bounds(points);
    return new Curve(first, pull, last, points, bounds, bounds.wider(1));
  }

  private static Box bounds(List<Point> points) {
    return new Box(
        points.stream().mapToDouble(Point::x).min().orElse(0),
        points.stream().mapToDouble(Point::y).min().orElse(0),
        points.stream().mapToDouble(Point::x).max().orElse(0),
        points.stream().mapToDouble(Point::y).max().orElse(0));
  }

  private static Point middle(Box box) {
    return new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
  }

  private static Point at(Point from, Point bend, Point to, double share) {
    return from.towards(bend, share).towards(bend.towards(to, share), share);
  }

  /** The point at a share of its way. */
  Point at(double share) {
    return at(from, bend, to, share);
  }

  boolean meets(Box box) {
    if (!reach.meets(box)) {
      return false;
    }
    for (int i = 1; i < points.size(); i++) {
      if (box.meets(points.get(i - 1), points.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean meets(Curve other) {
    if (!reach.meets(other.bounds)) {
      return false;
    }
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (other.bounds.meets(from, to)) {
        for (int j = 1; j < other.points.size(); j++) {
          if (cross(from, to, other.points.get(j - 1), other.points.get(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether two straight lines cross. */
  static boolean cross(Point a, Point b, Point c, Point d) {
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  }

  private static double side(Point a, Point b, Point c) {
    return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
  }

  /** As the {@code d} of an SVG path. */
  String path() {
    return "M" + px(from) + "Q" + px(bend) + " " + px(to);
  }

  private static String px(Point point) {
    return Svg.px(point.x()) + " " + Svg.px(point.y());
  }
}
