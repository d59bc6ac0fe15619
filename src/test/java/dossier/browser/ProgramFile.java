package dossier.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where this machine keeps a browser of Chromium's family. */
final class ProgramFile {
  private static final List<String> VARIABLES = List.of("CHROMIUM", "CHROME_PATH");
  private static final List<String> NAMES = List.of(
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "chrome",
      "chrome.exe");
  private static final List<String> ON_A_MAC = List.of(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  private static final List<String> FOLDERS_OF_WINDOWS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");
  private static final List<String> ON_WINDOWS =
      List.of("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe");

  private ProgramFile() {}

  /**
   * The browser that a variable names, or else the first one in the usual places.
   *
   * @param environment what a variable says, or null; as {@link System#getenv(String)} does
   */
  static Optional<Path> find(UnaryOperator<String> environment) {
    return VARIABLES.stream()
        .filter(variable -> isSet(environment, variable))
        .findFirst()
        .map(variable -> named(variable, environment.apply(variable)))
        .or(() -> Stream.concat(onPath(environment), inUsualPlaces(environment))
            .filter(Files::isExecutable)
            .findFirst());
  }

  private static boolean isSet(UnaryOperator<String> environment, String variable) {
    String value = environment.apply(variable);
    return value != null && !value.isBlank();
  }

  /** A variable that names nothing is a mistake, not a wish to go without. */
  private static Path named(String variable, String value) {
    if (!Files.isExecutable(Path.of(value))) {
      throw new IllegalStateException(
          "the variable " + variable + " names " + value + ", where there is no program");
    }
    return Path.of(value);
  }

  private static Stream<Path> onPath(UnaryOperator<String> environment) {
    return isSet(environment, "PATH")
        ? each(environment.apply("PATH").split(File.pathSeparator), NAMES)
        : Stream.empty();
  }

  private static Stream<Path> inUsualPlaces(UnaryOperator<String> environment) {
    String[] folders = FOLDERS_OF_WINDOWS.stream()
        .filter(variable -> isSet(environment, variable))
        .map(environment)
        .toArray(String[]::new);
    return Stream.concat(ON_A_MAC.stream().map(Path::of), each(folders, ON_WINDOWS));
  }

  private static Stream<Path> each(String[] folders, List<String> names) {
    return Stream.of(folders)
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)));
  }
}
