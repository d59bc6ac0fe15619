package dossier.cli;

import dossier.edit.Refused;
import dossier.edit.Rename;
import dossier.edit.Rename.Touched;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier rename}: another id for an entry, wherever it is named. */
@Command(
    name = "rename",
    description = {
      "Gives an entry another id: its file, and every key, link and citation that names it. The old address forwards",
      "to the new one. Changes all of it, or nothing where anything is unclear."
    },
    mixinStandardHelpOptions = true)
final class RenameCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "<old>",
      description = "Its name, as links use it: kosovo, issues/kosovo, timeline/opening.")
  private String old;

  @Parameters(index = "1", paramLabel = "<new>", description = "The new one.")
  private String name;

  @Override
  public Integer call() throws IOException {
    try {
      Rename.Done done = Rename.of(Main.project(spec, Main.OUTPUT), old, name);
      PrintWriter out = spec.commandLine().getOut();
      int places = 0;
      for (Touched file : done.files()) {
        String to = file.to().equals(file.from()) ? "" : " is now " + file.to();
        String changed = file.places() == 0 ? "" : ": " + Sentences.number(file.places(), "place");
        out.println(file.from() + to + changed);
        places += file.places();
      }
      out.println("renamed " + done.before().name() + " to " + done.name() + ": "
          + Sentences.number(places, "place") + " in "
          + Sentences.number(done.files().size(), "file"));
      out.println(addresses(done));
      return Main.FINE;
    } catch (Refused e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static String addresses(Rename.Done done) {
    String old = done.address().toString();
    if (done.forwards()) {
      return "its old address " + old + " forwards to the new one";
    }
    return done.before().header().draft()
        ? "it is a draft, so its old address was never published"
        : "links from other sites to " + old + " will reach the top of that page";
  }
}
