package dossier.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * The program, run as a function.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it printed for those who watch
 */
public record Cli(int status, String out, String err) {

  /** Runs it in a folder, without colour. */
  public static Cli run(Path folder, String... args) {
    return run(folder, Ansi.OFF, args);
  }

  /** Runs it in a folder. */
  public static Cli run(Path folder, Ansi colours, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(folder, new PrintWriter(out, true), new PrintWriter(err, true), colours, args);
    return new Cli(status, out.toString(), err.toString());
  }
}
