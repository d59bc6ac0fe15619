package dossier.cli;

import picocli.CommandLine;

/** Tells what came of a verb. */
interface Report {

  /**
   * The report in one of its forms.
   *
   * @param verb knows where to print, and whether in colour
   */
  static Report in(Format format, CommandLine verb) {
    return switch (format) {
      case TEXT ->
        new TextReport(
            verb.getOut(), verb.getErr(), verb.getColorScheme().ansi().enabled());
      case JSON -> new JsonReport(verb.getOut());
      case GITHUB -> new GithubReport(verb.getOut());
    };
  }

  /** After {@code build}. */
  void built(Outcome outcome, long nanos);

  /** After {@code check}. */
  void checked(Outcome outcome, long nanos);
}
