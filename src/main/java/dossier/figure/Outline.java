package dossier.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The outline of a land: rings of lines that it shares with its neighbours. What lies in an odd number of rings is inside,
 * so that an enclave is a ring like an island.
 */
record Outline(List<List<Side>> rings) {

  /** A line as a ring walks it. */
  record Side(MapLine line, boolean backwards) {

    List<LonLat> points(int level) {
      if (!backwards) {
        return line.points(level);
      }
      List<LonLat> points = new ArrayList<>(line.points(level));
      Collections.reverse(points);
      return points;
    }
  }

  Outline {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /**
   * The rings as points, each without its first point once more at the end; without those too small for the level.
   *
   * @param level of detail, from 0 to {@link MapLine#FINEST}
   */
  List<List<LonLat>> rings(int level) {
    return rings.stream()
        .map(ring -> points(ring, level))
        .filter(points -> points.size() > 2)
        .toList();
  }

  private static List<LonLat> points(List<Side> ring, int level) {
    List<LonLat> all = new ArrayList<>();
    for (Side side : ring) {
      List<LonLat> points = side.points(level);
      all.addAll(points.subList(0, Math.max(0, points.size() - 1)));
    }
    return all;
  }

  /** Whether a place lies inside, by the outline in its finest detail. */
  boolean holds(LonLat place) {
    boolean inside = false;
    for (List<LonLat> ring : rings(MapLine.FINEST)) {
      LonLat before = ring.get(ring.size() - 1);
      for (LonLat here : ring) {
        inside ^= crosses(place, before, here);
        before = here;
      }
    }
    return inside;
  }

  /** Whether someone who walks east from a place crosses the way between two points. */
  private static boolean crosses(LonLat place, LonLat from, LonLat to) {
    if (from.lat() > place.lat() == to.lat() > place.lat()) {
      return false;
    }
    double share = (place.lat() - from.lat()) / (to.lat() - from.lat());
    return place.lon() < from.lon() + share * (to.lon() - from.lon());
  }
}
