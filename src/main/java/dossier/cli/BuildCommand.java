package dossier.cli;

import dossier.publish.OutputFolder;
import dossier.publish.Project;
import dossier.publish.Refusal;
import dossier.publish.SiteBuild;
import dossier.publish.Written;
import dossier.render.RenderedSite;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

  @Option(names = "--timings", description = "Tell at the end where the time went.")
  private boolean timings;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Timings times = new Timings();
    Project project = Main.project(spec, output);
    Refusal.of(project).ifPresent(this::refuse);
    Outcome outcome = Progress.during(spec, progress -> built(project, times.andThen(progress)));
    options.report().built(outcome, System.nanoTime() - start);
    if (timings) {
      times.print(spec.commandLine().getErr());
    }
    return outcome.status();
  }

  private Outcome built(Project project, Consumer<String> progress) {
    SiteBuild build = SiteBuild.of(project, options.build(), progress);
    Outcome made = Outcome.of(build, options.strict());
    return made.isClean()
        ? made.written(written(project, build.rendered(), progress), output)
        : made;
  }

  /** Writes a site. What is not needed any more at each step is not held: a large site fills the memory. */
  private static Written written(Project project, RenderedSite site, Consumer<String> progress) {
    progress.accept("making cards and data");
    SortedMap<String, byte[]> files = site.whole();
    progress.accept("writing");
    return OutputFolder.write(project, files);
  }

  private void refuse(String why) {
    throw new ParameterException(
        spec.commandLine(),
        "the output folder \"" + output + "\" " + why + "; choose another with --output");
  }
}
