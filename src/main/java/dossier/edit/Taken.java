package dossier.edit;

import dossier.content.Content;
import dossier.content.Kind;
import dossier.publish.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether an id is taken, also on a disk that takes capital and small letters for the same. */
final class Taken {
  private Taken() {}

  static void check(Project project, Content content, Kind kind, String id)
      throws Refused, IOException {
    boolean taken = content.entries().stream()
        .anyMatch(entry -> entry.kind() == kind && entry.id().equalsIgnoreCase(id));
    Path folder = project.content().resolve(kind.folder());
    if (!taken && Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        taken = files.anyMatch(file -> file.getFileName().toString().equalsIgnoreCase(id + ".md"));
      }
    }
    if (taken) {
      throw new Refused(
          "there is already one " + kind.word() + " with the id \"" + id + "\"; choose another id");
    }
  }
}
