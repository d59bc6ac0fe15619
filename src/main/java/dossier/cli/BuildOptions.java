package dossier.cli;

import dossier.publish.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What may be chosen for every verb that makes a site. */
final class BuildOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--base-url",
      paramLabel = "<url>",
      description = "Where the site will be published, in place of base-url in site.yaml.")
  private String baseUrl = "";

  @Option(names = "--drafts", description = "Show drafts too.")
  private boolean drafts;

  @Option(names = "--strict", description = "Warnings and notices count as errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "text|json|github",
      description = "How problems are told. Default: text.")
  private Format format = Format.TEXT;

  /** The options of the build itself. */
  Options build() {
    if (!baseUrl.isEmpty() && !baseUrl.matches("https?://[^\\s\"<>?#]+")) {
      throw new ParameterException(
          verb.commandLine(),
          "\"" + baseUrl + "\" is not an address on the web; begin it with https://");
    }
    return new Options(baseUrl, drafts);
  }

  boolean strict() {
    return strict;
  }

  Report report() {
    return Report.in(format, verb.commandLine());
  }
}
