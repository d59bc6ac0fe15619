package dossier.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** One line on a terminal that says what is going on, for those who have waited for a second. */
final class Progress {
  private static final long PERIOD_MS = 1000;

  private Progress() {}

  /** Does some work that tells how far it is. */
  static <T> T during(CommandSpec verb, Function<Consumer<String>, T> work) {
    if (!verb.commandLine().getColorScheme().ansi().enabled()) {
      return work.apply(stage -> {});
    }
    PrintWriter err = verb.commandLine().getErr();
    AtomicReference<String> stage = new AtomicReference<>("");
    Timer timer = new Timer("progress", true);
    long start = System.nanoTime();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            err.print("\r\u001B[K" + stage.get() + ", " + seconds + " s");
            err.flush();
          }
        },
        PERIOD_MS,
        PERIOD_MS);
    try {
      return work.apply(stage::set);
    } finally {
      timer.cancel();
      if (System.nanoTime() - start > PERIOD_MS * 1_000_000) {
        err.print("\r\u001B[K");
        err.flush();
      }
    }
  }
}
