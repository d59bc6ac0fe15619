package dossier.render;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Files that are made together when somebody asks for one of them, and then kept. */
final class Later {
  private final Supplier<Map<String, byte[]>> make;
  private @Nullable Map<String, byte[]> made;

  /**
   * Files to be made.
   *
   * @param make makes them, by path
   */
  Later(Supplier<Map<String, byte[]>> make) {
    this.make = make;
  }

  /** A file that is made alone. */
  static Later one(String path, Supplier<byte[]> make) {
    return new Later(() -> Map.of(path, make.get()));
  }

  /** The files, by path. */
  synchronized Map<String, byte[]> files() {
    if (made == null) {
      made = Map.copyOf(make.get());
    }
    return made;
  }
}
