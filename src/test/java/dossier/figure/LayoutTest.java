package dossier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.figure.Graph.Edge;
import dossier.figure.Graph.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred maps of three to twenty issues, made from numbers, with about three ties to every two issues. */
class LayoutTest {

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_touches_what_is_not_its_own_and_the_same_graph_gives_the_same_map(long seed) {
    Graph graph = graph(new Random(seed));
    Layout layout = Layout.of(graph, 1100);
    assertEquals(0, layout.faults());
    assertEquals(layout, Layout.of(graph, 1100));
  }

  private static Graph graph(Random random) {
    int count = 3 + random.nextInt(18);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nodes.add(new Node(90 + random.nextInt(90), random.nextBoolean() ? 40 : 58, null));
    }
    Set<Set<Integer>> pairs = new LinkedHashSet<>();
    for (int i = 1; i < count; i++) {
      pairs.add(Set.of(i, random.nextInt(i)));
    }
    for (int i = 0; i < count / 2; i++) {
      int from = random.nextInt(count);
      int to = random.nextInt(count);
      if (from != to) {
        pairs.add(Set.of(from, to));
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (Set<Integer> pair : pairs) {
      List<Integer> ends = pair.stream().sorted().toList();
      edges.add(new Edge(ends.get(0), ends.get(1), 60 + random.nextInt(100), 16));
    }
    return new Graph(nodes, edges);
  }
}
