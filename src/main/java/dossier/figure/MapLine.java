package dossier.figure;

import java.util.List;

/**
 * A coast or a border, drawn once for the lands on both sides of it.
 *
 * @param vertices its points; one that ends where it starts goes round an island or an enclave
 */
record MapLine(Kind kind, List<Vertex> vertices) {

  /** The level of the finest detail. */
  static final int FINEST = 3;

  /** What a line is. */
  enum Kind {
    /** Between land and sea, or the end of the land that the map has. */
    COAST,
    BORDER,
    /** A border that the United Nations' maps do not draw as settled, or the edge of a region. */
    DISPUTED
  }

  /**
   * A point of a line.
   *
   * @param level the coarsest level that needs it
   */
  record Vertex(LonLat at, int level) {}

  MapLine {
    vertices = List.copyOf(vertices);
  }

  /** How much detail a map can show: 0, a little, to 3, all. */
  static int levelFor(double kilometresPerPixel) {
    if (kilometresPerPixel >= 5) {
      return 0;
    }
    if (kilometresPerPixel >= 2.5) {
      return 1;
    }
    return kilometresPerPixel >= 1.25 ? 2 : FINEST;
  }

  /** Its points with as much detail as a level has; none for an island that is too small for the level. */
  List<LonLat> points(int level) {
    return vertices.stream()
        .filter(vertex -> vertex.level() <= level)
        .map(Vertex::at)
        .toList();
  }
}
