package dossier.cli;

import dossier.publish.DiskFault;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.serve.Browser;
import dossier.serve.DevServer;
import dossier.serve.Watch;
import dossier.text.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier serve}: the site in a browser while somebody writes. */
@Command(
    name = "serve",
    description = "Shows the site in a browser and keeps it as the content is. Writes nothing.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 4000;

  @Spec
  private CommandSpec spec;

  @Mixin
  private SiteOptions options;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "<number>",
      description = "Where to serve. Default: 4000, or the next that is free.")
  private @Nullable Integer port;

  @Option(names = "--open", description = "Open the site in the browser.")
  private boolean open;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Project project = Main.project(spec, Main.OUTPUT);
    TextReport report = report(spec.commandLine().getColorScheme().ansi().enabled());
    Path root = project.root();
    List<Path> watched = List.of(project.content(), root.resolve("templates"), project.copies());
    try (DevServer server = start();
        Watch watch = Watch.over(root, watched)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      SiteBuild build =
          Progress.during(spec, stage -> SiteBuild.of(project, options.build(), stage));
      server.show(build);
      report.serving(Outcome.of(build, false), server.address());
      if (open) {
        open(server.address());
      }
      build = rehearsed(build, project);
      while (isChanged(watch)) {
        long start = System.nanoTime();
        build = build.again(project, options.build(), server::showEarly);
        int changed = server.show(build);
        report.served(Outcome.of(build, false), changed, System.nanoTime() - start);
      }
    }
    return Main.FINE;
  }

  /** Builds once more before anything is changed: what Java does for the second time it does much faster. */
  private SiteBuild rehearsed(SiteBuild build, Project project) {
    return build.again(project, options.build(), site -> {});
  }

  /** Waits for a change; where the system does not let folders be watched, for ever, since there is a site to be looked at. */
  private boolean isChanged(Watch watch) throws InterruptedException {
    try {
      return watch.await();
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("changes cannot be seen any more, " + DiskFault.why(e)
              + "; stop this with Ctrl-C and start it again");
      new CountDownLatch(1).await();
      return false;
    }
  }

  private DevServer start() throws IOException {
    int at = port == null ? PORT : port;
    if (at < 1 || at > 65535) {
      throw new ParameterException(
          spec.commandLine(), at + " is no port; give one from 1 to 65535");
    }
    try {
      return DevServer.start(at, port != null, ServeCommand::asText);
    } catch (BindException e) {
      throw new ParameterException(
          spec.commandLine(), "port " + at + " is taken; give another with --port");
    }
  }

  private TextReport report(boolean colours) {
    return new TextReport(spec.commandLine().getOut(), spec.commandLine().getErr(), colours);
  }

  /** A problem as the terminal tells it, without colours. */
  private static String asText(Problem problem) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TextReport(out, out, false).print(problem, false);
    return text.toString();
  }

  private void open(String address) {
    try {
      Browser.open(address);
    } catch (IOException e) {
      spec.commandLine().getErr().println("no browser could be opened; go to " + address);
    }
  }
}
