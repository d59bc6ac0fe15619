package dossier.cli;

import dossier.content.Settings;
import dossier.publish.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What may be chosen about the site itself. */
final class SiteOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--base-url",
      paramLabel = "<url>",
      description = "Where the site will be published, in place of base-url in site.yaml.")
  private String baseUrl = "";

  @Option(names = "--drafts", description = "Show drafts too.")
  private boolean drafts;

  /** The options of the build. */
  Options build() {
    if (!baseUrl.isEmpty() && !Settings.isBaseUrl(baseUrl)) {
      throw new ParameterException(
          verb.commandLine(),
          "\"" + baseUrl
              + "\" is not the address of a folder on the web; begin it with https:// and leave out ?, # and ..");
    }
    return new Options(baseUrl, drafts);
  }
}
