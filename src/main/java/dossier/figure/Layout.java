package dossier.figure;

import dossier.figure.Graph.Cell;
import dossier.figure.Graph.Edge;
import dossier.figure.Graph.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph, laid out: where each node stands, how each line runs and where its words stand on it.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes the box of each node
 * @param curves the way of each line
 * @param labels the box of the words of each line
 * @param faults how many boxes touch each other or are touched by a line that is not theirs
 */
record Layout(
    double width,
    double height,
    List<Box> nodes,
    List<Curve> curves,
    List<Box> labels,
    int faults) {
  private static final int TRIES = 8;
  private static final double[] STRETCH = {1, 1.3, 1.7, 2.2};

  Layout {
    nodes = List.copyOf(nodes);
    curves = List.copyOf(curves);
    labels = List.copyOf(labels);
  }

  /** The best of several ways to lay out a graph in a given width: the first without a fault. */
  static Layout of(Graph graph, double width) {
    int columns = columns(graph);
    int rows = rows(graph, columns);
    Layout best = null;
    for (double stretch : STRETCH) {
      for (int seed = 0; seed < TRIES; seed++) {
        Layout layout = arranged(graph, columns, rows, width, stretch, seed);
        if (best == null || layout.faults() < best.faults()) {
          best = layout;
        }
        if (best.faults() == 0) {
          return best;
        }
      }
    }
    return best;
  }

  private static int columns(Graph graph) {
    int wanted = (int) Math.ceil(Math.sqrt(graph.nodes().size() * 0.9)) + 1;
    int placed = graph.nodes().stream()
        .mapToInt(node -> node.place() == null ? 0 : node.place().column() + 1)
        .max()
        .orElse(0);
    return Math.max(placed, Math.min(5, wanted));
  }

  private static int rows(Graph graph, int columns) {
    int placed = graph.nodes().stream()
        .mapToInt(node -> node.place() == null ? 0 : node.place().row() + 1)
        .max()
        .orElse(0);
    boolean free = graph.nodes().stream().anyMatch(node -> node.place() == null);
    return Math.max(placed, free ? graph.nodes().size() / columns + 2 : 1);
  }

  private static Layout arranged(
      Graph graph, int columns, int rows, double width, double stretch, int seed) {
    List<Cell> cells = Cells.of(graph, columns, rows, seed);
    double across = width / columns;
    double down = 130 * stretch;
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Node node = graph.nodes().get(i);
      double lean = cell.row() % 2 == 0 ? -0.08 : 0.08; // so that lines do not lie on each other
      boxes.add(Box.around(
          (cell.column() + 0.5 + lean) * across,
          (cell.row() + 0.5) * down,
          node.width(),
          node.height()));
    }
    List<Edge> edges = graph.edges();
    Labels labels = Labels.of(edges, boxes, new Box(0, 0, width, rows * down));
    return new Layout(width, rows * down, boxes, labels.curves(), labels.boxes(), labels.faults());
  }
}
