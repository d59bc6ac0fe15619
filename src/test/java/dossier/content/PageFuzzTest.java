package dossier.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.figure.Figures;
import dossier.kit.SiteInAString;
import dossier.markdown.Markdown;
import dossier.site.Site;
import dossier.text.Excerpt;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;

/** Whatever stands in a page, a timeline or a block: an entry, a figure, or a problem with its place. */
class PageFuzzTest {
  private static Content base;

  @BeforeAll
  static void read_the_base_site() throws IOException {
    Path folder = Files.createTempDirectory("dossier-fuzz");
    base = ContentFolder.read(SiteInAString.of("").in(folder).resolve("content"), new Problems());
  }

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

  @FuzzTest(maxDuration = "60s")
  void a_page_of_any_kind(FuzzedDataProvider data) {
    Kind kind = data.pickValue(Kind.values());
    TextFile file = file("content/pages/page.md", data.consumeRemainingAsString());
    Problems problems = new Problems();
    FrontMatter.of(file, problems).ifPresent(front -> {
      var body = Markdown.body(Excerpt.from(file, front.bodyFrom()), problems);
      EntryReader.read(kind, "page", front.keys(), body, problems);
      front.keys().done();
    });
    assertPlaced(problems);
  }

  @FuzzTest(maxDuration = "60s")
  void a_timeline_or_a_glossary(FuzzedDataProvider data) {
    Kind kind = data.pickValue(List.of(Kind.EVENT, Kind.TERM));
    Problems problems = new Problems();
    DataFile.read(kind, file("content/data.yaml", data.consumeRemainingAsString()), problems);
    assertPlaced(problems);
  }

  @FuzzTest(maxDuration = "60s")
  void a_chart_or_a_map(FuzzedDataProvider data) {
    String block = data.pickValue(List.of("chart", "map"));
    TextFile numbers = file("content/charts/numbers.csv", data.consumeString(200));
    TextFile page = file(
        "content/pages/page.md",
        "---\ntitle: A\nsummary: B.\n---\n\n```" + block + "\n" + data.consumeRemainingAsString()
            + "\n```\n");
    Problems problems = new Problems();
    Optional<Entry> entry = FrontMatter.of(page, problems).map(front -> {
      var body = Markdown.body(Excerpt.from(page, front.bodyFrom()), problems);
      return EntryReader.read(Kind.PAGE, "page", front.keys(), body, problems);
    });
    List<Entry> entries = new ArrayList<>(base.entries());
    entry.ifPresent(entries::add);
    Content content = new Content(
        base.settings(), entries, List.of(), Map.of(), Map.of("numbers", numbers), base.unread());
    Figures figures = Figures.of(Site.of(content, true, problems), content.numbers(), problems);
    entry.ifPresent(page1 -> page1.header().figures().forEach(figure -> {
      boolean drawn = figures.at(figure.location()) != null;
      assertTrue(drawn || problems.hasErrors(), "neither a picture nor a problem");
    }));
    assertPlaced(problems);
  }
}
