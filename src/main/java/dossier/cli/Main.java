package dossier.cli;

import dossier.publish.DiskFault;
import dossier.publish.Project;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its verbs, and what its exit status means. */
@Command(
    name = "dossier",
    description = "Makes an explainer from content/, and from templates/ where there is one.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ListCommand.class,
      FingerprintCommand.class,
      InitCommand.class,
      NewCommand.class,
      RenameCommand.class,
      ServeCommand.class,
      ExplainCommand.class
    },
    footer = {
      "",
      "Without a verb: build.",
      "Exit status: 0 fine, 1 problems in the content, 2 wrong usage, 3 a fault of Dossier's own."
    })
public final class Main implements Runnable {

  /** All is well. */
  static final int FINE = 0;

  /** The content has problems. */
  static final int PROBLEMS = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** Dossier itself is at fault. */
  static final int FAULT = 3;

  /** Where the site goes unless somebody chooses another folder, seen from the project. */
  static final String OUTPUT = "site-out";

  @Spec
  private CommandSpec spec;

  private final Path root;
  private int status = FINE;

  private Main(Path root) {
    this.root = root;
  }

  /**
   * Runs the program in the current folder. Ends the Java machine only where something is wrong, since Maven may
   * be running in it too.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(Path.of(""), out, err, Ansi.AUTO, args);
    out.flush();
    err.flush();
    if (status != FINE) {
      System.exit(status);
    }
  }

  /**
   * Runs the program.
   *
   * @param root the folder of the project
   * @param out what was asked for goes here
   * @param err everything else goes here
   * @param colours whether to print in colour
   * @param args the verb and its options
   * @return the exit status
   */
  static int run(Path root, PrintWriter out, PrintWriter err, Ansi colours, String... args) {
    Main main = new Main(root);
    CommandLine line = new CommandLine(main)
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, ignored) -> usage(e))
        .setExecutionExceptionHandler((e, command, parsed) ->
            e instanceof FileSystemException at ? disk(at, root, command) : fault(e, command));
    int status;
    try {
      status = line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      status = fault(e, line);
    }
    return status == FINE ? main.status : status;
  }

  private static int usage(ParameterException e) {
    CommandLine verb = e.getCommandLine();
    verb.getErr().println(Misuse.words(e));
    if (!UnmatchedArgumentException.printSuggestions(e, verb.getErr())) {
      verb.getErr().println(verb.getCommandSpec().qualifiedName() + " --help tells more");
    }
    return USAGE;
  }

  private static int disk(FileSystemException e, Path root, CommandLine command) {
    command.getErr().println(DiskFault.where(e, root) + " cannot be written: " + DiskFault.why(e));
    command
        .getErr()
        .println("see whether you may write there and whether the disk is full, then try again");
    return USAGE;
  }

  private static int fault(Throwable e, CommandLine command) {
    command.getErr().println("This is a fault of Dossier's own, not of your content.");
    command
        .getErr()
        .println(
            "Please report it with the lines below, and with the content if you may share it.");
    e.printStackTrace(command.getErr());
    return FAULT;
  }

  /** No verb: build. */
  @Override
  public void run() {
    status = spec.subcommands().get("build").execute();
  }

  /**
   * The project that a verb works on.
   *
   * @param verb the verb
   * @param output where the site goes, seen from the project's folder
   */
  static Project project(CommandSpec verb, String output) {
    return Project.in(((Main) verb.root().userObject()).root, output);
  }

  /** A file as authors know it, from the project's folder on. */
  static String path(Project project, Path file) {
    return project.root().relativize(file).toString().replace('\\', '/');
  }

  /** Tells which Dossier this is. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"dossier " + (version == null ? "(from source)" : version)};
    }
  }
}
