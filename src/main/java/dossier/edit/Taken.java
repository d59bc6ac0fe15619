package dossier.edit;

import dossier.content.Content;
import dossier.content.Entry;
import dossier.content.Header.Alias;
import dossier.content.Kind;
import dossier.publish.Project;
import dossier.site.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether an id or its address is taken, also on a disk that takes capital and small letters for the same. */
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

  /** Refuses an address from which others come to an entry that had it once. */
  static void checkOldAddresses(List<Entry> entries, Address address) throws Refused {
    for (Entry entry : entries) {
      for (Alias alias : entry.header().aliases()) {
        if (alias.path().equalsIgnoreCase(address.path())) {
          throw new Refused(address.path() + " is an old address of \"" + entry.name()
              + "\"; choose another id, or take it out of aliases at " + alias.location());
        }
      }
    }
  }
}
