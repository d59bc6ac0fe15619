package dossier.cli;

import dossier.content.PartialDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which day it is, for the few verbs that must know; no page does. What is said on the command line goes before
 * {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), and that before the machine's clock, read in Greenwich.
 */
final class Today {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--date",
      paramLabel = "<day>",
      description = "The day to go by, as 2026-11-26. Default: SOURCE_DATE_EPOCH, or today.")
  private String written = "";

  LocalDate date() {
    if (!written.isEmpty()) {
      return PartialDate.parse(written)
          .filter(date -> date.day() > 0)
          .map(PartialDate::first)
          .orElseThrow(() -> new ParameterException(
              verb.commandLine(), "\"" + written + "\" is not a day; write it as 2026-11-26"));
    }
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    return epoch != null && epoch.matches("\\d{1,11}")
        ? LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : LocalDate.now(Clock.systemUTC());
  }
}
