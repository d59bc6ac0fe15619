package dossier.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser that somebody uses on this machine. */
public final class Browser {
  private Browser() {}

  /**
   * Opens an address in it, without waiting for it.
   *
   * @throws IOException if the machine has no way to do that
   */
  public static void open(String address) throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command = system.contains("win")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
