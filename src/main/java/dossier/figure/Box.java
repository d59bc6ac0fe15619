package dossier.figure;

/** A rectangle, in pixels; y grows downwards. */
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /** The same with some air around it. */
  Box wider(double air) {
    return new Box(left - air, top - air, right + air, bottom + air);
  }

  boolean meets(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean holds(Box other) {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }

  boolean holds(Point point) {
    return left <= point.x() && point.x() <= right && top <= point.y() && point.y() <= bottom;
  }

  /** Whether a straight line touches it (Liang and Barsky's clipping). */
  boolean meets(Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {from.x() - left, right - from.x(), from.y() - top, bottom - from.y()};
    double enter = 0;
    double leave = 1;
    for (int i = 0; i < 4; i++) {
      if (p[i] == 0) {
        if (q[i] < 0) {
          return false;
        }
      } else if (p[i] < 0) {
        enter = Math.max(enter, q[i] / p[i]);
      } else {
        leave = Math.min(leave, q[i] / p[i]);
      }
    }
    return enter <= leave;
  }
}
