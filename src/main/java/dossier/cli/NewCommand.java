package dossier.cli;

import dossier.content.ContentFolder;
import dossier.content.Kind;
import dossier.content.Skeleton;
import dossier.publish.Project;
import dossier.text.Nearest;
import dossier.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier new}: a file to fill, with every key explained. */
@Command(
    name = "new",
    description =
        "Writes a new entry to fill, with every key explained. It stays a draft until you say otherwise.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "<kind>",
      description = "issue, background, quote, actor, source, page, event or term.")
  private String kind = "";

  @Parameters(
      paramLabel = "<id>",
      description = "What links will call it: small letters, digits and hyphens.")
  private String id = "";

  @Override
  public Integer call() {
    Project project = Main.project(spec, Main.OUTPUT);
    Kind wanted = kind();
    Problems problems = new Problems();
    Skeleton skeleton = Skeleton.of(wanted, id, problems)
        .orElseThrow(() -> usage(
            problems.sorted().get(0).message() + "; " + problems.sorted().get(0).advice()));
    if (isTaken(project, wanted)) {
      throw usage(
          "there is already one " + wanted.word() + " with the id \"" + id + "\"; choose another");
    }
    try {
      write(project.content().resolve(skeleton.path()), skeleton);
    } catch (IOException e) {
      throw usage(
          "content/" + skeleton.path() + " cannot be written; see whether you may write there");
    }
    spec.commandLine()
        .getOut()
        .println((skeleton.isAddition() ? "added to" : "wrote") + " content/" + skeleton.path()
            + "; fill it, and take out what you do not need");
    return Main.FINE;
  }

  private Kind kind() {
    List<Kind> kinds =
        Arrays.stream(Kind.values()).filter(one -> one != Kind.HOME).toList();
    List<String> names =
        kinds.stream().map(one -> one.name().toLowerCase(java.util.Locale.ROOT)).toList();
    return kinds.stream()
        .filter(one -> one.folder().equals(kind) || one.name().equalsIgnoreCase(kind))
        .findFirst()
        .orElseThrow(
            () -> usage("there is no kind \"" + kind + "\"; " + Nearest.advice(kind, names)));
  }

  /** On a disk that knows no case, Kosovo and kosovo are one. */
  private boolean isTaken(Project project, Kind wanted) {
    return ContentFolder.read(project.content(), new Problems()).entries().stream()
        .anyMatch(entry -> entry.kind() == wanted && entry.id().equalsIgnoreCase(id));
  }

  private static void write(Path file, Skeleton skeleton) throws IOException {
    Files.createDirectories(file.getParent());
    if (skeleton.isAddition()) {
      String gap = Files.exists(file) && !Files.readString(file).endsWith("\n") ? "\n\n" : "\n";
      Files.writeString(
          file, gap + skeleton.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } else {
      Files.writeString(file, skeleton.text(), StandardOpenOption.CREATE_NEW);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
