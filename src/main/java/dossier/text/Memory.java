package dossier.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What was made of things the last time, for a program that does the same again and again. It may be asked only for what
 * depends on its thing alone: then nobody can tell whether it was made again or remembered. Safe for many threads.
 *
 * @param <T> the things
 * @param <R> what is made of them; nobody changes it
 */
public final class Memory<T, R> {
  private final BiPredicate<T, T> same;
  private final Map<String, Made<T, R>> before;
  private final Map<String, Made<T, R>> now = new ConcurrentHashMap<>();

  private record Made<T, R>(T thing, R result, List<Problem> told) {}

  private Memory(BiPredicate<T, T> same, Map<String, Made<T, R>> before) {
    this.same = same;
    this.before = before;
  }

  /**
   * A memory of nothing.
   *
   * @param same whether two things are the same
   */
  public static <T, R> Memory<T, R> empty(BiPredicate<T, T> same) {
    return new Memory<>(same, Map.of());
  }

  /** The memory for the next time: what was asked for this time, or the last if this one did not come so far. */
  public Memory<T, R> next() {
    return new Memory<>(same, now.isEmpty() ? before : Map.copyOf(now));
  }

  /** Whether anything of what was asked for this time had to be made, or was asked for the last time alone. */
  public boolean hasNews() {
    return now.size() != before.size()
        || now.entrySet().stream().anyMatch(made -> before.get(made.getKey()) != made.getValue());
  }

  /**
   * What is made of a thing, and what there is to tell of it, made or remembered.
   *
   * @param name what the thing is called, this time and the last
   * @param problems told what {@code make} tells
   */
  public R of(String name, T thing, Problems problems, BiFunction<T, Problems, R> make) {
    Made<T, R> made = before.get(name);
    if (made == null || !same.test(made.thing(), thing)) {
      Problems told = new Problems();
      R result = make.apply(thing, told);
      made = new Made<>(thing, result, told.all());
    }
    now.put(name, made);
    problems.addAll(made.told());
    return made.result();
  }

  /** What is made of a thing of which there is nothing to tell. */
  public R of(String name, T thing, Function<T, R> make) {
    return of(name, thing, new Problems(), (one, told) -> make.apply(one));
  }
}
