package dossier.cli;

import dossier.publish.Options;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What may be chosen for every verb that makes a site. */
final class BuildOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Mixin
  private SiteOptions site;

  @Option(names = "--strict", description = "Warnings and notices count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      description = "How problems are told. Default: text.")
  private Format format = Format.TEXT;

  /** The options of the build itself. */
  Options build() {
    return site.build();
  }

  boolean strict() {
    return strict;
  }

  Report report() {
    return Report.in(format, verb.commandLine());
  }
}
