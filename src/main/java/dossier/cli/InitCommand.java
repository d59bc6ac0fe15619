package dossier.cli;

import dossier.edit.Refused;
import dossier.edit.Starter;
import dossier.publish.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier init}: a new explainer. */
@Command(
    name = "init",
    description =
        "Begins a new explainer: a small one to change, with what publishes it on GitHub.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "<folder>", description = "Where: a new folder, or an empty one.")
  private String name;

  @Option(
      names = "--templates",
      description = "Also writes the templates, for those who change how pages look.")
  private boolean templates;

  @Override
  public Integer call() throws IOException {
    Project project = Main.project(spec, Main.OUTPUT);
    try {
      Path folder = project.root().resolve(name).normalize();
      Starter.Begun begun = Starter.begin(folder, templates);
      PrintWriter out = spec.commandLine().getOut();
      String jar = begun.hasJar() ? "" : "; put " + Starter.JAR + " beside them";
      out.println("wrote " + begun.files() + " files to " + name + jar);
      out.println("read README.md there, and change what stands in content/");
      return Main.FINE;
    } catch (Refused e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "\"" + name + "\" cannot be the name of a folder");
    }
  }
}
