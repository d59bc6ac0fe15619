package dossier.cli;

import dossier.publish.OutputFolder;
import dossier.publish.Project;
import dossier.publish.Refusal;
import dossier.publish.SiteBuild;
import dossier.publish.Written;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier build}: makes the site and writes it. */
@Command(
    name = "build",
    description = "Makes the site and writes it to the output folder, unless something is wrong.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Mixin
  private BuildOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<folder>",
      description = "Where the site goes. Default: site-out.")
  private String output = Main.OUTPUT;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Project project = Main.project(spec, output);
    Refusal.of(project).ifPresent(this::refuse);
    SiteBuild build =
        Progress.during(spec, progress -> SiteBuild.of(project, options.build(), progress));
    Outcome made = Outcome.of(build, options.strict());
    Outcome outcome = made.isClean() ? made.written(written(project, build), output) : made;
    options.report().built(outcome, System.nanoTime() - start);
    return outcome.status();
  }

  private static Written written(Project project, SiteBuild build) {
    return OutputFolder.write(project, build.rendered().whole());
  }

  private void refuse(String why) {
    throw new ParameterException(
        spec.commandLine(),
        "the output folder \"" + output + "\" " + why + "; choose another with --output");
  }
}
