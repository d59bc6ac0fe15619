package dossier.markdown;

import dossier.bench.Explainer;
import dossier.text.Excerpt;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read Markdown, from text to HTML with holes, with all that is checked on the way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MarkdownBenchmark {
  private TextFile page = new TextFile("", "");
  private int body;
  private TextFile sentence = new TextFile("", "");

  /** Takes the first issue of an explainer: links, citations, a list, a table, a footnote, a quotation, a map. */
  @Setup
  public void make() {
    Explainer.make(40, 1, (path, text) -> {
      if (path.startsWith("content/issues/") && page.text().isEmpty()) {
        page = new TextFile(path, text);
      }
    });
    body = page.text().indexOf("\n---\n") + "\n---\n".length();
    sentence =
        new TextFile("content/index.md", "The [[road]] was *closed* for a year [@report, p. 3].");
  }

  /** The text of a page. */
  @Benchmark
  public Body body() {
    return read(Markdown.body(Excerpt.from(page, body), new Problems()));
  }

  /** The text of a key. */
  @Benchmark
  public Body prose() {
    return read(Markdown.prose(Excerpt.from(sentence, 0), new Problems()));
  }

  private static Body read(Body body) {
    if (body.refs().isEmpty()) {
      throw new IllegalStateException("this is not what is to be measured");
    }
    return body;
  }
}
