package dossier.cli;

import java.net.URL;

/** How somebody types a command: by the launcher's name, as the README has it, or with the one file that holds the program. */
final class Typed {
  private Typed() {}

  /** A verb and what follows it, as whoever started the program types it. */
  static String line(String command) {
    String launcher = System.getProperty("dossier.typed", "");
    if (!launcher.isEmpty()) {
      return launcher + " " + command;
    }
    URL program = Typed.class.getResource("Typed.class");
    boolean isOneFile = program != null && program.getProtocol().equals("jar");
    return line(command, isOneFile ? System.getProperty("java.class.path", "") : "");
  }

  /**
   * The same.
   *
   * @param file the file that holds the program; empty where it runs from its source
   */
  static String line(String command, String file) {
    if (file.isEmpty()) {
      return "mvn -q compile exec:java \"-Dexec.args=" + command + "\"";
    }
    return "java -jar " + (file.contains(" ") ? "\"" + file + "\"" : file) + " " + command;
  }
}
