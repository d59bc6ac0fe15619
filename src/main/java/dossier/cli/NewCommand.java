package dossier.cli;

import dossier.edit.NewEntry;
import dossier.edit.Refused;
import dossier.publish.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier new}: an entry to begin with. */
@Command(
    name = "new",
    description = "Writes a draft with every key of its kind explained, ready to be filled.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "<kind>",
      description = "issue, background, quote, actor, source, page, event or term.")
  private String kind;

  @Parameters(
      index = "1",
      paramLabel = "<id>",
      description = "Its name in links, and in its address: small letters, digits, hyphens.")
  private String id;

  @Override
  public Integer call() throws IOException {
    Project project = Main.project(spec, Main.OUTPUT);
    try {
      PrintWriter out = spec.commandLine().getOut();
      NewEntry.Written written = NewEntry.write(project, kind, id);
      out.println("wrote " + Main.path(project, written.file()));
      if (!written.ids().isEmpty()) {
        out.println("first write an id for each " + String.join(", ", written.ids())
            + "; dossier list shows them");
      }
      out.println(
          "it is a draft; fill it, see it with dossier serve --drafts, then take draft: true out");
      return Main.FINE;
    } catch (Refused e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
