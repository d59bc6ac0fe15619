package dossier.cli;

import dossier.evidence.Coverage;
import dossier.evidence.Orphans;
import dossier.evidence.Stale;
import dossier.publish.SiteBuild;
import dossier.site.Site;
import dossier.text.Problems;
import java.time.Period;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin
  private Today today;

  @Option(
      names = "--coverage",
      description = "Also say how much of each page cites a source, and what nothing leads to.")
  private boolean coverage;

  @Option(
      names = "--stale",
      paramLabel = "<age>",
      description = "Also list what stands under \"now\" and is older than this: 12m, 2y or 90d.")
  private String stale = "";

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Period age = age();
    SiteBuild build = Progress.during(
        spec, progress -> SiteBuild.of(Main.project(spec, Main.OUTPUT), options.build(), progress));
    Outcome outcome = Outcome.of(build, options.strict());
    Site site = build.rendered().site();
    Problems more = new Problems();
    if (!age.isZero()) {
      Stale.check(site, age, today.date(), more);
    }
    if (coverage) {
      Orphans.check(site, more);
      outcome = outcome.covering(Coverage.of(site, more));
    }
    outcome = outcome.with(more.sorted());
    options.report().checked(outcome, System.nanoTime() - start);
    return outcome.status();
  }

  private Period age() {
    if (stale.isEmpty()) {
      return Period.ZERO;
    }
    if (!stale.matches("[1-9]\\d{0,3}[dmy]")) {
      throw new ParameterException(
          spec.commandLine(), "\"" + stale + "\" is not an age; write 12m, 2y or 90d");
    }
    int count = Integer.parseInt(stale.substring(0, stale.length() - 1));
    return switch (stale.charAt(stale.length() - 1)) {
      case 'd' -> Period.ofDays(count);
      case 'm' -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}
