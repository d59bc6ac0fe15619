package dossier.figure;

import dossier.content.Issue;
import dossier.content.Issue.Relation;
import dossier.content.Settings.RelationKind;
import dossier.figure.Advances.Face;
import dossier.figure.Graph.Cell;
import dossier.figure.Graph.Edge;
import dossier.site.Site;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How the issues hang together, laid out: each issue, and on each line between two of them what one is to the other.
 * Coordinates are pixels of a drawing as wide as {@code width}, ready to be written into SVG.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes the issues
 * @param ties the lines
 */
public record IssueMap(String width, String height, List<Node> nodes, List<Tie> ties) {
  private static final double WIDTH = 1100;
  private static final double TITLE = 19;
  private static final double SMALL = 13;
  private static final double LINE = 22;
  private static final double WIDEST_TITLE = 170;
  private static final double WIDEST_WORDS = 130;
  private static final int MOST = 20;

  /** A line of words and the height of its foot. */
  public record Line(String text, String y) {}

  /**
   * An issue.
   *
   * @param issue which
   * @param x its middle
   * @param title its title, in lines
   * @param foot the height at which its outcome stands
   * @param left where the outcome's sign stands
   * @param touching the numbers of the issues that it is tied to, counted from 1, its own among them
   */
  public record Node(
      Issue issue, String x, List<Line> title, String foot, String left, List<Integer> touching) {
    public Node {
      title = List.copyOf(title);
      touching = List.copyOf(touching);
    }
  }

  /**
   * A line between two issues.
   *
   * @param from the number of the issue that says so, counted from 1
   * @param to the number of the other
   * @param path its way, as SVG has it
   * @param x the middle of its words
   * @param says the words, in lines
   * @param back the paper behind the words: x, y, width and height
   * @param oneWay whether it reads in one direction only, so that it needs an arrow
   */
  public record Tie(
      int from, int to, String path, String x, List<Line> says, List<String> back, boolean oneWay) {
    public Tie {
      says = List.copyOf(says);
      back = List.copyOf(back);
    }
  }

  public IssueMap {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /** What one issue says of another, before anything is laid out. */
  private record Said(int from, int to, List<String> lines, boolean oneWay) {}

  /**
   * Lays out the issues of a site.
   *
   * @param problems told where no way was found to draw them without words being crossed
   * @return the map; nothing where there is nothing to draw, or too much
   */
  public static Optional<IssueMap> of(Site site, Problems problems) {
    List<Issue> issues = site.issues();
    if (issues.size() > MOST) {
      return Optional.empty();
    }
    List<Said> said = said(site, issues);
    if (said.isEmpty() || !placesDiffer(issues, problems)) {
      return Optional.empty();
    }
    List<Graph.Node> boxes = issues.stream().map(IssueMap::box).toList();
    List<Edge> edges = said.stream().map(IssueMap::edge).toList();
    Layout layout = Layout.of(new Graph(boxes, edges), WIDTH);
    if (layout.faults() > 0) {
      problems.warning(
          "crowded-map",
          issues.get(0).header().location(),
          "the map of issues has no room for all words on it, so it is not drawn",
          "give issues a place on it, place: [column, row], or tie fewer of them");
      return Optional.empty();
    }
    return Optional.of(drawn(issues, said, layout));
  }

  private static boolean placesDiffer(List<Issue> issues, Problems problems) {
    Map<Issue.Place, Issue> taken = new HashMap<>();
    boolean differ = true;
    for (Issue issue : issues) {
      Issue first = issue.place() == null ? null : taken.putIfAbsent(issue.place(), issue);
      if (first != null) {
        problems.error(
            "same-place",
            issue.header().location(),
            "this issue and \"" + first.id() + "\" have the same place on the map of issues",
            "give one of them another: place: [column, row]");
        differ = false;
      }
    }
    return differ;
  }

  private static List<Said> said(Site site, List<Issue> issues) {
    Map<String, RelationKind> kinds = new LinkedHashMap<>();
    site.settings().relationKinds().forEach(kind -> kinds.put(kind.kind(), kind));
    Map<List<Integer>, Said> said = new LinkedHashMap<>();
    for (int from = 0; from < issues.size(); from++) {
      for (Relation relation : issues.get(from).relations()) {
        int to = site.entry(relation.to()).map(issues::indexOf).orElse(-1);
        RelationKind kind = kinds.get(relation.kind());
        if (to >= 0 && to != from && kind != null) {
          boolean oneWay = !kind.kind().equals(kind.inverse());
          List<String> lines = Advances.lines(kind.kind(), Face.TEXT, SMALL, WIDEST_WORDS);
          said.merge(
              List.of(Math.min(from, to), Math.max(from, to)),
              new Said(from, to, lines, oneWay),
              IssueMap::both);
        }
      }
    }
    return List.copyOf(said.values());
  }

  /** Two things said of the same two issues share one line. */
  private static Said both(Said first, Said second) {
    List<String> lines = new ArrayList<>(first.lines());
    second.lines().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
    boolean sameWay = first.from() == second.from();
    return new Said(first.from(), first.to(), lines, first.oneWay() && sameWay && second.oneWay());
  }

  private static Graph.Node box(Issue issue) {
    List<String> title = title(issue);
    double width = Math.max(
        Advances.widest(title, Face.DISPLAY, TITLE),
        issue.outcome() == null
            ? 0
            : Advances.width(issue.outcome().text(), Face.LABEL, SMALL) + 18);
    double height = LINE * title.size() + (issue.outcome() == null ? 0 : 18);
    Issue.Place place = issue.place();
    return new Graph.Node(
        width, height, place == null ? null : new Cell(place.column() - 1, place.row() - 1));
  }

  private static List<String> title(Issue issue) {
    return Advances.lines(issue.title(), Face.DISPLAY, TITLE, WIDEST_TITLE);
  }

  private static Edge edge(Said said) {
    double width = Advances.widest(said.lines(), Face.TEXT, SMALL) + 8;
    return new Edge(said.from(), said.to(), width, 17 * said.lines().size());
  }

  private static IssueMap drawn(List<Issue> issues, List<Said> said, Layout layout) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      nodes.add(node(i, issues.get(i), said, layout.nodes().get(i)));
    }
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      ties.add(tie(said.get(i), layout.curves().get(i), layout.labels().get(i)));
    }
    return new IssueMap(Svg.px(layout.width()), Svg.px(layout.height()), nodes, ties);
  }

  private static Node node(int number, Issue issue, List<Said> said, Box box) {
    TreeSet<Integer> touching = new TreeSet<>(List.of(number + 1));
    for (Said tie : said) {
      if (tie.from() == number || tie.to() == number) {
        touching.addAll(List.of(tie.from() + 1, tie.to() + 1));
      }
    }
    double middle = (box.left() + box.right()) / 2;
    double outcome = issue.outcome() == null
        ? 0
        : Advances.width(issue.outcome().text(), Face.LABEL, SMALL) + 18;
    return new Node(
        issue,
        Svg.px(middle),
        lines(title(issue), box.top() + 16, LINE),
        Svg.px(box.bottom() - 4),
        Svg.px(middle - outcome / 2),
        List.copyOf(touching));
  }

  private static Tie tie(Said said, Curve curve, Box label) {
    return new Tie(
        said.from() + 1,
        said.to() + 1,
        curve.path(),
        Svg.px((label.left() + label.right()) / 2),
        lines(said.lines(), label.top() + 13, 17),
        List.of(
            Svg.px(label.left()),
            Svg.px(label.top()),
            Svg.px(label.right() - label.left()),
            Svg.px(label.bottom() - label.top())),
        said.oneWay());
  }

  private static List<Line> lines(List<String> texts, double first, double step) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(new Line(texts.get(i), Svg.px(first + step * i)));
    }
    return lines;
  }
}
