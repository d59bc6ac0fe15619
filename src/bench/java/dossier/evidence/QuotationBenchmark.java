package dossier.evidence;

import dossier.bench.Explainer;
import dossier.evidence.Gate.Finding;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to compare one quotation with its source, and to read or take the source's fingerprint. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuotationBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  /** How many sentences the source has, each of some thirty words: an article, or a book. */
  @Param({"60", "3000"})
  public int sentences;

  private String text = "";
  private TextFile kept = new TextFile("", "");
  private Gate gate = new Gate(Fingerprint.of("", "en", DAY));
  private String whole = "";
  private String shortened = "";
  private String altered = "";

  /** Makes a source and three quotations from its middle: whole, shortened, and with another word at its end. */
  @Setup
  public void make() {
    List<String> all = new ArrayList<>();
    for (int source = 0; all.size() < sentences; source++) {
      all.addAll(Explainer.textOfSource(source, 1));
    }
    int at = all.size() / 2;
    while (all.get(at + 1).contains(" not ")) {
      at++;
    }
    text = String.join(" ", all);
    Fingerprint fingerprint = Fingerprint.of(text, "en", DAY);
    kept = new TextFile("content/sources/report.fingerprint", FingerprintText.of(fingerprint));
    gate = new Gate(fingerprint);
    whole = all.get(at);
    shortened = all.get(at) + " […] " + all.get(at + 2);
    altered = all.get(at).replace("crowns", "pounds");
  }

  /** A quotation that the source has. */
  @Benchmark
  public Finding whole() {
    return found(gate.compare(whole, "en"), true);
  }

  /** A quotation that leaves a sentence out. */
  @Benchmark
  public Finding shortened() {
    return found(gate.compare(shortened, "en"), true);
  }

  /** A quotation of which one word is another. */
  @Benchmark
  public Finding altered() {
    return found(gate.compare(altered, "en"), false);
  }

  /** What a build reads before it can compare. */
  @Benchmark
  public Optional<Fingerprint> read() {
    return FingerprintText.read(kept, new Problems());
  }

  /** What {@code dossier fingerprint} does. */
  @Benchmark
  public Fingerprint taken() {
    return Fingerprint.of(text, "en", DAY);
  }

  private static Finding found(Finding finding, boolean matched) {
    if ((finding.reason() == null) != matched) {
      throw new IllegalStateException("this is not what is to be measured: " + finding);
    }
    return finding;
  }
}
