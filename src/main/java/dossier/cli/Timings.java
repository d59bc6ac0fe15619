package dossier.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Where the time of a run goes, from the start of the process on: how long each stage takes, and its share of the whole. */
final class Timings implements Consumer<String> {
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private String stage = "starting";
  private long since;

  Timings() {
    long now = System.currentTimeMillis();
    long before = ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> now - start.toEpochMilli())
        .orElse(0L);
    since = System.nanoTime() - before * 1_000_000;
  }

  /** A stage begins, and with it the last one ends. */
  @Override
  public void accept(String next) {
    long now = System.nanoTime();
    nanos.merge(stage, now - since, Long::sum);
    stage = next;
    since = now;
  }

  /** Ends the last stage and prints all of them. */
  void print(PrintWriter out) {
    accept("");
    double whole = nanos.values().stream().mapToLong(Long::longValue).sum();
    nanos.forEach((name, time) -> out.println(
        String.format(Locale.ROOT, "%8.0f ms %4.0f %%  %s", time / 1e6, 100 * time / whole, name)));
    out.println(String.format(Locale.ROOT, "%8.0f ms  all", whole / 1e6));
    out.flush();
  }
}
