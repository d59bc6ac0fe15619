package dossier.figure;

import dossier.figure.Graph.Cell;
import dossier.figure.Graph.Edge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Puts each node of a graph into a cell of its own, so that lines are short and few of them cross or run through a cell
 * that is not theirs. Every pair of cells is swapped as long as that makes it better; the start is shuffled by a number, so
 * that the same number gives the same picture.
 */
final class Cells {
  private static final double CROSSING = 3;
  private static final double THROUGH = 8;

  private final Graph graph;
  private final List<Cell> all;
  private final int[] node; // the cell of each node
  private final int[] cell; // the node in each cell, or -1

  private Cells(Graph graph, int columns, int rows, int seed) {
    this.graph = graph;
    this.all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        all.add(new Cell(column, row));
      }
    }
    this.node = new int[graph.nodes().size()];
    this.cell = new int[all.size()];
    start(seed);
  }

  /** A cell for each node, in the order of the nodes. */
  static List<Cell> of(Graph graph, int columns, int rows, int seed) {
    Cells cells = new Cells(graph, columns, rows, seed);
    cells.improve();
    List<Cell> places = new ArrayList<>();
    for (int at : cells.node) {
      places.add(cells.all.get(at));
    }
    return places;
  }

  private void start(int seed) {
    Arrays.fill(cell, -1);
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      free.add(i);
    }
    for (int i = 0; i < node.length; i++) {
      Cell place = graph.nodes().get(i).place();
      if (place != null) {
        free.remove(Integer.valueOf(all.indexOf(place)));
        put(i, all.indexOf(place));
      }
    }
    Collections.shuffle(free, new Random(seed));
    int next = 0;
    for (int i = 0; i < node.length; i++) {
      if (graph.nodes().get(i).place() == null) {
        put(i, free.get(next++));
      }
    }
  }

  private void put(int which, int where) {
    node[which] = where;
    cell[where] = which;
  }

  private void improve() {
    double best = cost();
    boolean better = true;
    while (better) {
      better = false;
      for (int a = 0; a < cell.length; a++) {
        for (int b = a + 1; b < cell.length; b++) {
          if (mayMove(a) && mayMove(b) && (cell[a] >= 0 || cell[b] >= 0)) {
            swap(a, b);
            double cost = cost();
            if (cost < best - 1e-9) {
              best = cost;
              better = true;
            } else {
              swap(a, b);
            }
          }
        }
      }
    }
  }

  private boolean mayMove(int where) {
    return cell[where] < 0 || graph.nodes().get(cell[where]).place() == null;
  }

  private void swap(int a, int b) {
    int first = cell[a];
    int second = cell[b];
    cell[a] = second;
    cell[b] = first;
    if (first >= 0) {
      node[first] = b;
    }
    if (second >= 0) {
      node[second] = a;
    }
  }

  private double cost() {
    double cost = 0;
    List<Edge> edges = graph.edges();
    for (int i = 0; i < edges.size(); i++) {
      Point from = point(edges.get(i).from());
      Point to = point(edges.get(i).to());
      cost += from.distance(to);
      for (int other = 0; other < node.length; other++) {
        if (other != edges.get(i).from() && other != edges.get(i).to()) {
          Point middle = point(other);
          cost += Box.around(middle.x(), middle.y(), 0.7, 0.4).meets(from, to) ? THROUGH : 0;
        }
      }
      for (int j = 0; j < i; j++) {
        cost +=
            Curve.cross(from, to, point(edges.get(j).from()), point(edges.get(j).to()))
                ? CROSSING
                : 0;
      }
    }
    return cost;
  }

  private Point point(int which) {
    Cell at = all.get(node[which]);
    return new Point(at.column(), at.row());
  }
}
