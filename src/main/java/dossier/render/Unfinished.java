package dossier.render;

import dossier.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program that draws again and again has given up and cannot stop. A loop ends when it is told to, but a regular
 * expression does not hear; while one is at work nothing else is begun, or each change of a file would leave another.
 */
public final class Unfinished {
  private static final int MOMENT_MILLIS = 200;

  private final List<Thread> threads = new ArrayList<>();
  private @Nullable Location place;

  /** Remembers who was told to end, and at what they were. */
  synchronized void add(List<Thread> left, Location where) {
    threads.addAll(left);
    place = where;
  }

  /** Why nothing can be drawn now; nothing where all have ended. */
  synchronized Optional<DrawingFailed> failure() {
    threads.removeIf(Unfinished::hasEnded);
    return threads.isEmpty()
        ? Optional.empty()
        : Optional.of(new DrawingFailed(
            place,
            "what was drawn here has not come to an end yet, and cannot be stopped",
            "let it have an end; then stop this program and start it again"));
  }

  private static boolean hasEnded(Thread thread) {
    try {
      thread.join(MOMENT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }
}
