package dossier.edit;

import dossier.publish.Packaged;
import dossier.publish.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Begins an explainer: a small one that builds at once, with what publishes it. */
public final class Starter {
  /** What the program is called in a project that carries it. */
  public static final String JAR = "dossier.jar";

  private Starter() {}

  /**
   * What was begun.
   *
   * @param files how many files were written
   * @param hasJar whether the program lies beside them
   */
  public record Begun(int files, boolean hasJar) {}

  /**
   * Writes the files of a new explainer.
   *
   * @param folder where, which need not be there yet
   * @param templates whether those of the program are written too, to be changed
   * @throws Refused where something is there already
   */
  public static Begun begin(Path folder, boolean templates) throws Refused, IOException {
    Optional<Path> jar = Packaged.jar();
    checkEmpty(folder, jar);
    Changes changes = new Changes(folder);
    int count = copy(Packaged.folder("/dossier/starter", "README.md"), folder, changes);
    if (templates) {
      Path own = Project.in(folder, "").templates();
      count += copy(Packaged.folder("/dossier/templates", "home.ftlh"), own, changes);
    }
    boolean carries = Files.exists(folder.resolve(JAR));
    if (jar.isPresent() && !carries) {
      changes.add(folder.resolve(JAR), Files.readAllBytes(jar.get()));
      count++;
    }
    changes.make();
    return new Begun(count, carries || jar.isPresent());
  }

  private static int copy(Path from, Path to, Changes changes) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : all) {
        changes.add(to.resolve(name(from.relativize(file))), Files.readAllBytes(file));
      }
      return all.size();
    }
  }

  /** Hidden files are called dot-… in the program, where many tools would pass them over. */
  private static String name(Path inside) {
    return inside.toString().replace('\\', '/').replaceAll("(^|/)dot-", "$1.");
  }

  private static void checkEmpty(Path folder, Optional<Path> jar) throws Refused, IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Refused("\"" + folder.getFileName() + "\" is a file; name a folder");
    }
    if (!Files.exists(folder)) {
      return;
    }
    List<String> inTheWay;
    try (Stream<Path> files = Files.list(folder)) {
      inTheWay = files
          .filter(file -> !isWelcome(file, jar))
          .map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
          .sorted()
          .toList();
    }
    if (!inTheWay.isEmpty()) {
      throw new Refused("nothing was written, because something is there already: "
          + String.join(", ", inTheWay.subList(0, Math.min(12, inTheWay.size())))
          + (inTheWay.size() > 12 ? " … (" + inTheWay.size() + " in all)" : "")
          + "; name an empty folder or a new one");
    }
  }

  /** A repository that was just made on GitHub, and the program itself, are where people begin. */
  private static boolean isWelcome(Path file, Optional<Path> jar) {
    try {
      return file.getFileName().toString().equals(".git")
          || jar.isPresent() && Files.isSameFile(file, jar.get());
    } catch (IOException e) {
      return false;
    }
  }
}
