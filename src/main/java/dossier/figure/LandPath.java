package dossier.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes lands and lines as SVG paths of whole units, without what lies far outside the sheet. Lands are cut along an edge
 * that the frame hides (Sutherland and Hodgman's clipping).
 */
final class LandPath {
  private static final double HIDDEN = 30;

  private final MapSheet sheet;
  private final Box edge;
  private final StringBuilder path = new StringBuilder();

  private LandPath(MapSheet sheet) {
    this.sheet = sheet;
    this.edge = sheet.frame().wider(HIDDEN);
  }

  /** The land inside an outline. */
  static String of(Outline land, MapSheet sheet) {
    LandPath path = new LandPath(sheet);
    for (List<LonLat> ring : land.rings(sheet.level())) {
      path.write(path.cut(ring.stream().map(sheet::of).toList()), true);
    }
    return path.path.toString();
  }

  /** Lines of one kind. */
  static String of(List<MapLine> lines, MapLine.Kind kind, MapSheet sheet) {
    LandPath path = new LandPath(sheet);
    lines.stream().filter(line -> line.kind() == kind).forEach(path::line);
    return path.path.toString();
  }

  private void line(MapLine line) {
    List<Point> run = new ArrayList<>();
    Point before = null;
    for (LonLat place : line.points(sheet.level())) {
      Point here = sheet.of(place);
      if (before != null && edge.meets(before, here)) {
        if (run.isEmpty()) {
          run.add(before);
        }
        run.add(here);
      } else {
        write(run, false);
        run.clear();
      }
      before = here;
    }
    write(run, false);
  }

  private List<Point> cut(List<Point> ring) {
    List<Point> left = cut(ring, true, edge.left(), 1);
    List<Point> right = cut(left, true, edge.right(), -1);
    List<Point> top = cut(right, false, edge.top(), 1);
    return cut(top, false, edge.bottom(), -1);
  }

  /** What lies on one side of an upright or level line. */
  private static List<Point> cut(List<Point> ring, boolean upright, double at, int side) {
    List<Point> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point from = ring.get((i + ring.size() - 1) % ring.size());
      Point to = ring.get(i);
      double before = ((upright ? from.x() : from.y()) - at) * side;
      double here = ((upright ? to.x() : to.y()) - at) * side;
      if (before >= 0 != here >= 0) {
        kept.add(from.towards(to, before / (before - here)));
      }
      if (here >= 0) {
        kept.add(to);
      }
    }
    return kept;
  }

  private void write(List<Point> points, boolean closed) {
    long x = 0;
    long y = 0;
    int written = 0;
    for (Point point : points) {
      long stepX = Math.round(point.x()) - x;
      long stepY = Math.round(point.y()) - y;
      if (written == 0) {
        path.append('M').append(stepX).append(' ').append(stepY);
      } else if (stepX != 0 || stepY != 0) {
        path.append(written == 1 ? "l" : stepX < 0 ? "" : " ").append(stepX);
        path.append(stepY < 0 ? "" : " ").append(stepY);
      } else {
        continue;
      }
      written++;
      x += stepX;
      y += stepY;
    }
    if (closed && written > 0) {
      path.append('z');
    }
  }
}
