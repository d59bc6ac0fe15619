package dossier.cli;

import dossier.publish.SiteBuild;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dossier check}: says what is wrong, and writes nothing. */
@Command(
    name = "check",
    description = "Makes the site in memory and says what is wrong with it. Writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Mixin
  private BuildOptions options;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    SiteBuild build = Progress.during(
        spec, progress -> SiteBuild.of(Main.project(spec, "site-out"), options.build(), progress));
    Outcome outcome = Outcome.of(build, options.strict());
    options.report().checked(outcome, System.nanoTime() - start);
    return outcome.status();
  }
}
