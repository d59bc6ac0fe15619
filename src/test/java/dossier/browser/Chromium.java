package dossier.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running browser without a window, with a profile of its own; nothing of it is left when it is closed. */
final class Chromium implements AutoCloseable {
  private static final int PATIENCE_IN_SECONDS = 60;

  /** The sandbox would stop it as root and in many containers; it reads no pages but ours. */
  private static final List<String> FLAGS = List.of(
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-extensions",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-back-forward-cache",
      "--disable-features=SpareRendererForSitePerProcess,PreloadTopChromeWebUI",
      "--no-first-run",
      "--no-default-browser-check",
      "--hide-scrollbars",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      "--remote-debugging-port=0");

  private final Path profile;
  private final Process process;
  private final DevTools devTools;
  private final Thread atTheLatest = new Thread(this::kill);

  private Chromium(Path program) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("dossier-browser");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    Path log = profile.resolve("log.txt");
    process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    Runtime.getRuntime().addShutdownHook(atTheLatest);
    devTools = new DevTools(address(log));
  }

  /** Starts a browser. */
  static Chromium start(Path program) {
    try {
      return new Chromium(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Somebody who reads with it. */
  Reader reader() {
    return new Reader(devTools.openTab());
  }

  /** The browser writes where it listens into its profile. */
  private URI address(Path log) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int tries = 0; tries < PATIENCE_IN_SECONDS * 50 && process.isAlive(); tries++) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(20);
    }
    String said = Files.readString(log);
    kill();
    throw new IllegalStateException("the browser does not start; it says:\n" + said);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(atTheLatest);
    try {
      devTools.ask("", "Browser.close", Map.of());
      process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (DevTools.Refused e) {
      // It may be gone before it answers, which is what was asked.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
  }

  private void kill() {
    try {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      deleteProfile();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Its helpers may write for a moment longer than it lives. */
  private void deleteProfile() throws InterruptedException {
    for (int tries = 0; tries < 50 && Files.exists(profile); tries++) {
      try (Stream<Path> all = Files.walk(profile)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException | UncheckedIOException e) {
        Thread.sleep(20);
      }
    }
  }
}
