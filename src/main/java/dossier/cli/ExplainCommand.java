package dossier.cli;

import dossier.text.Nearest;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier explain}: what a problem means, and how to mend it. */
@Command(
    name = "explain",
    description = "Says what a problem means, why it is one and how to mend it, with an example.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "<code>",
      arity = "0..1",
      description = "What stands in square brackets, as unknown-id. Without it: all of them.")
  private String written = "";

  @Override
  public Integer call() {
    String text = written.isEmpty() ? ProblemPages.table() : page(code(written));
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
    return Main.FINE;
  }

  /** People copy {@code error[unknown-id]} whole. */
  private static String code(String written) {
    return written.replaceFirst("^\\w*\\[(.*)]$", "$1");
  }

  private String page(String code) {
    return ProblemPages.page(code).orElseThrow(() -> {
      Optional<String> near = Nearest.to(code, ProblemPages.codes());
      return new ParameterException(
          spec.commandLine(),
          "there is no problem \"" + code + "\"; "
              + near.map(name -> "did you mean \"" + name + "\"?")
                  .orElse("dossier explain lists them all"));
    });
  }
}
