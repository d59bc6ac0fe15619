package dossier.render;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with many things at once, and does not wait for what has no end: its thread is told to end, and left behind.
 */
final class SideBySide {
  private static final long PATIENCE_NANOS = 3_000_000_000L;
  private static final long STACK = 1 << 20;

  private SideBySide() {}

  /**
   * Does something with each.
   *
   * @param endless told of the threads that may go on, the one first that has worked for seconds at one thing
   * @return what came of them, in the same order; without that one and those behind it
   */
  static <T, R> List<R> of(List<T> all, Function<T, R> work, Consumer<List<Thread>> endless) {
    List<Task<R>> tasks =
        all.stream().map(one -> new Task<R>(() -> work.apply(one))).toList();
    List<Thread> threads = new CopyOnWriteArrayList<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), doing -> {
          Thread thread = thread(doing);
          threads.add(thread);
          return thread;
        });
    tasks.forEach(pool::execute);
    List<R> done = new ArrayList<>();
    try {
      for (Task<R> task : tasks) {
        if (!task.isDoneInTime()) {
          pool.shutdownNow();
          threads.remove(task.thread);
          threads.add(0, task.thread);
          endless.accept(List.copyOf(threads));
          break;
        }
        done.add(task.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
    return done;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "drawing", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** One piece of work, and who does it. */
  private static final class Task<R> extends FutureTask<R> {
    private volatile @Nullable Thread thread;

    Task(Callable<R> work) {
      super(work);
    }

    @Override
    public void run() {
      thread = Thread.currentThread();
      super.run();
    }

    /** Waits until it is done or has taken too much of the processor, however busy the machine is with other things. */
    boolean isDoneInTime() throws InterruptedException, ExecutionException {
      Long first = null;
      while (first == null || spent() - first < PATIENCE_NANOS) {
        try {
          get(1, TimeUnit.SECONDS);
          return true;
        } catch (TimeoutException e) {
          first = first == null && thread != null ? Long.valueOf(spent()) : first;
        }
      }
      return isDone();
    }

    // Threads have had a better name for their number since Java 19 only.
    @SuppressWarnings("deprecation")
    private long spent() {
      long time = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
      return time < 0 ? System.nanoTime() : time;
    }
  }
}
