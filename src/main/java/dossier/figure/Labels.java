package dossier.figure;

import dossier.figure.Graph.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * How lines bend and where their words stand, between boxes that stand already. Each line in turn takes the way that
 * touches least, and again, until none finds a better one.
 */
final class Labels {
  private static final double[] BENDS = {0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4};
  private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
  private static final int ROUNDS = 4;
  private static final double AIR = 4;
  private static final double FAULT = 100;

  private final List<Edge> edges;
  private final List<Box> nodes;
  private final List<Box> roomyNodes;
  private final Box sheet;
  private final List<Choice> chosen = new ArrayList<>();

  /** One way to draw one line. */
  private record Choice(Curve curve, Box label, double strangeness) {}

  /** One bend of a line, with all places for its words. */
  private record Way(Curve curve, List<Choice> choices) {}

  private Labels(List<Edge> edges, List<Box> nodes, Box sheet) {
    this.edges = edges;
    this.nodes = nodes;
    this.roomyNodes = nodes.stream().map(node -> node.wider(AIR)).toList();
    this.sheet = sheet;
  }

  static Labels of(List<Edge> edges, List<Box> nodes, Box sheet) {
    Labels labels = new Labels(edges, nodes, sheet);
    labels.choose();
    return labels;
  }

  private void choose() {
    List<List<Way>> ways = edges.stream().map(this::ways).toList();
    ways.forEach(of -> chosen.add(of.get(0).choices().get(0)));
    for (int round = 0; round < ROUNDS; round++) {
      boolean better = false;
      for (int i = 0; i < edges.size(); i++) {
        better |= improve(i, ways.get(i));
      }
      if (!better) {
        return;
      }
    }
  }

  private boolean improve(int edge, List<Way> ways) {
    Choice now = chosen.get(edge);
    double best = costOf(edge, now.curve(), Double.MAX_VALUE) + costOf(edge, now, Double.MAX_VALUE);
    boolean better = false;
    for (Way way : ways) {
      double cost = costOf(edge, way.curve(), best);
      for (Choice choice : way.choices()) {
        if (cost + choice.strangeness() < best - 1e-9) {
          double whole = cost + costOf(edge, choice, best - cost);
          if (whole < best - 1e-9) {
            best = whole;
            chosen.set(edge, choice);
            better = true;
          }
        }
      }
    }
    return better;
  }

  private List<Way> ways(Edge edge) {
    Box start = roomyNodes.get(edge.from());
    Box end = roomyNodes.get(edge.to());
    List<Way> ways = new ArrayList<>();
    for (double bend : BENDS) {
      Curve curve = Curve.between(start, end, bend);
      List<Choice> choices = new ArrayList<>();
      for (double place : PLACES) {
        Point middle = curve.at(place);
        Box label = Box.around(middle.x(), middle.y(), edge.width(), edge.height());
        double hidden = edge.width() / Math.max(1, curve.from().distance(curve.to()));
        double strange = Math.abs(bend) * 4 + Math.abs(place - 0.5) + Math.max(0, hidden - 0.6) * 4;
        choices.add(new Choice(curve, label, strange));
      }
      ways.add(new Way(curve, choices));
    }
    return ways;
  }

  /** What a line costs wherever its words stand on it; not counted further than to what is too much. */
  private double costOf(int edge, Curve curve, double tooMuch) {
    double cost = FAULT * faultsOf(edge, curve);
    for (int other = 0; other < edges.size() && cost < tooMuch; other++) {
      if (other != edge) {
        Choice beside = chosen.get(other);
        cost += curve.meets(beside.label()) ? FAULT : 0;
        cost += curve.meets(beside.curve()) ? 1 : 0;
      }
    }
    return cost;
  }

  /** What the words of a line cost, and how odd it looks; not counted further than to what is too much. */
  private double costOf(int edge, Choice choice, double tooMuch) {
    double cost = choice.strangeness() + FAULT * faultsOf(choice.label());
    Box roomy = choice.label().wider(AIR / 2);
    for (int other = 0; other < edges.size() && cost < tooMuch; other++) {
      if (other != edge) {
        Choice beside = chosen.get(other);
        cost += roomy.meets(beside.label()) ? FAULT : 0;
        cost += beside.curve().meets(choice.label()) ? FAULT : 0;
      }
    }
    return cost;
  }

  private int faultsOf(int edge, Curve curve) {
    int faults = sheet.holds(curve.bounds()) ? 0 : 1;
    for (int i = 0; i < nodes.size(); i++) {
      boolean own = i == edges.get(edge).from() || i == edges.get(edge).to();
      faults += !own && curve.meets(roomyNodes.get(i)) ? 1 : 0;
    }
    return faults;
  }

  private int faultsOf(Box label) {
    int faults = sheet.holds(label) ? 0 : 1;
    for (Box node : roomyNodes) {
      faults += label.meets(node) ? 1 : 0;
    }
    return faults;
  }

  private static int faultsTogether(Choice choice, Choice beside) {
    int faults = choice.label().wider(AIR / 2).meets(beside.label()) ? 1 : 0;
    faults += choice.curve().meets(beside.label()) ? 1 : 0;
    faults += beside.curve().meets(choice.label()) ? 1 : 0;
    return faults;
  }

  List<Curve> curves() {
    return chosen.stream().map(Choice::curve).toList();
  }

  List<Box> boxes() {
    return chosen.stream().map(Choice::label).toList();
  }

  /** How many boxes touch each other or are touched by a line that is not theirs. */
  int faults() {
    int faults = 0;
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        faults += nodes.get(i).meets(nodes.get(j)) ? 1 : 0;
      }
    }
    for (int i = 0; i < edges.size(); i++) {
      faults += faultsOf(i, chosen.get(i).curve()) + faultsOf(chosen.get(i).label());
      for (int j = 0; j < i; j++) {
        faults += faultsTogether(chosen.get(i), chosen.get(j));
      }
    }
    return faults;
  }
}
