package dossier.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.figure.Drawing;
import dossier.figure.OneFigure;
import dossier.markdown.Markdown;
import dossier.text.Excerpt;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever stands in a page, a timeline or a block: an entry, a figure, or a problem with its place. */
class PageFuzzTest {
  private static final Kind[] KINDS = Kind.values();
  private static final List<Kind> LISTED = List.of(Kind.EVENT, Kind.TERM);
  private static final List<String> FIGURES = List.of("chart", "map");

  private static TextFile file(String path, String text) {
    return new TextFile(path, text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static void assertPlaced(Problems problems) {
    problems.sorted().forEach(problem -> {
      int length = problem.location().file().text().length();
      assertTrue(problem.location().from() >= 0 && problem.location().to() <= length);
      assertTrue(problem.location().line() > 0 && problem.location().column() > 0);
    });
  }

  @FuzzTest(maxDuration = "24h")
  void a_page_of_any_kind(FuzzedDataProvider data) {
    Kind kind = data.pickValue(KINDS);
    TextFile file = file("content/pages/page.md", data.consumeRemainingAsString());
    Problems problems = new Problems();
    FrontMatter.of(file, problems).ifPresent(front -> {
      var body = Markdown.body(Excerpt.from(file, front.bodyFrom()), problems);
      EntryReader.read(kind, "page", front.keys(), body, problems);
      front.keys().done();
    });
    assertPlaced(problems);
  }

  @FuzzTest(maxDuration = "24h")
  void a_timeline_or_a_glossary(FuzzedDataProvider data) {
    Kind kind = data.pickValue(LISTED);
    Problems problems = new Problems();
    DataFile.read(kind, file("content/data.yaml", data.consumeRemainingAsString()), problems);
    assertPlaced(problems);
  }

  @FuzzTest(maxDuration = "24h")
  void a_chart_or_a_map(FuzzedDataProvider data) {
    String block = data.pickValue(FIGURES);
    TextFile numbers = file("content/charts/numbers.csv", data.consumeString(200));
    TextFile page = file(
        "content/pages/page.md",
        "```" + block + "\n" + data.consumeRemainingAsString() + "\n```\n");
    Problems problems = new Problems();
    for (Figure figure :
        FigureReader.read(Markdown.body(Excerpt.from(page, 0), problems), problems)) {
      Optional<Drawing> drawing = OneFigure.draw(figure, Map.of("numbers", numbers), problems);
      assertTrue(drawing.isPresent() || problems.hasErrors(), "neither a picture nor a problem");
      boolean named = (numbers.text() + page.text()).contains("N");
      drawing.ifPresent(
          drawn -> assertTrue(named || !drawn.svg().contains("NaN"), "a point that is nowhere"));
    }
    assertPlaced(problems);
  }
}
