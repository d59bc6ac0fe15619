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
  private final Box sheet;
  private final List<Choice> chosen = new ArrayList<>();

  /** One way to draw one line. */
  private record Choice(Curve curve, Box label, double strangeness) {}

  private Labels(List<Edge> edges, List<Box> nodes, Box sheet) {
    this.edges = edges;
    this.nodes = nodes;
    this.sheet = sheet;
  }

  static Labels of(List<Edge> edges, List<Box> nodes, Box sheet) {
    Labels labels = new Labels(edges, nodes, sheet);
    labels.choose();
    return labels;
  }

  private void choose() {
    List<List<Choice>> choices = edges.stream().map(this::choices).toList();
    choices.forEach(of -> chosen.add(of.get(0)));
    for (int round = 0; round < ROUNDS; round++) {
      boolean better = false;
      for (int i = 0; i < edges.size(); i++) {
        better |= improve(i, choices.get(i));
      }
      if (!better) {
        return;
      }
    }
  }

  private boolean improve(int edge, List<Choice> choices) {
    double best = cost(edge, chosen.get(edge));
    boolean better = false;
    for (Choice choice : choices) {
      double cost = cost(edge, choice);
      if (cost < best - 1e-9) {
        best = cost;
        chosen.set(edge, choice);
        better = true;
      }
    }
    return better;
  }

  private List<Choice> choices(Edge edge) {
    List<Choice> choices = new ArrayList<>();
    for (double bend : BENDS) {
      Box start = nodes.get(edge.from()).wider(AIR);
      Box end = nodes.get(edge.to()).wider(AIR);
      Curve curve = Curve.between(start, end, bend);
      for (double place : PLACES) {
        Point middle = curve.at(place);
        Box label = Box.around(middle.x(), middle.y(), edge.width(), edge.height());
        double hidden = edge.width() / Math.max(1, curve.from().distance(curve.to()));
        double strange = Math.abs(bend) * 4 + Math.abs(place - 0.5) + Math.max(0, hidden - 0.6) * 4;
        choices.add(new Choice(curve, label, strange));
      }
    }
    return choices;
  }

  private double cost(int edge, Choice choice) {
    double cost = choice.strangeness() + FAULT * faultsAlone(edge, choice);
    for (int other = 0; other < edges.size(); other++) {
      if (other != edge) {
        Choice beside = chosen.get(other);
        cost += FAULT * faultsTogether(choice, beside);
        cost += choice.curve().meets(beside.curve()) ? 1 : 0;
      }
    }
    return cost;
  }

  private int faultsAlone(int edge, Choice choice) {
    int faults = 0;
    Box label = choice.label();
    faults += sheet.holds(label) ? 0 : 1;
    faults += sheet.holds(choice.curve().bounds()) ? 0 : 1;
    for (int i = 0; i < nodes.size(); i++) {
      faults += label.meets(nodes.get(i).wider(AIR)) ? 1 : 0;
      boolean own = i == edges.get(edge).from() || i == edges.get(edge).to();
      faults += !own && choice.curve().meets(nodes.get(i).wider(AIR)) ? 1 : 0;
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
      faults += faultsAlone(i, chosen.get(i));
      for (int j = 0; j < i; j++) {
        faults += faultsTogether(chosen.get(i), chosen.get(j));
      }
    }
    return faults;
  }
}
