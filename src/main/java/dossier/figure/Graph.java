package dossier.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be laid out: boxes of known size, and lines between them that carry words.
 *
 * @param nodes the boxes
 * @param edges the lines
 */
record Graph(List<Node> nodes, List<Edge> edges) {
  Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A box, and the cell that it must stand in, if somebody chose one. */
  record Node(double width, double height, @Nullable Cell place) {}

  /** A line from one node to another, by their numbers, and the size of its words. */
  record Edge(int from, int to, double width, double height) {}

  /** A column and a row, counted from 0. */
  record Cell(int column, int row) {}
}
