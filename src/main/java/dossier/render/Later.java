package dossier.render;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file that is made when somebody asks for it, and then kept. */
final class Later implements Supplier<byte[]> {
  private final Supplier<byte[]> make;
  private byte @Nullable [] made;

  Later(Supplier<byte[]> make) {
    this.make = make;
  }

  @Override
  public synchronized byte[] get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
