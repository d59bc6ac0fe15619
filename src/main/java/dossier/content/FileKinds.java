package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Files that lie where they seem to lie: whoever reads a link may publish what was never meant to leave the machine. */
public final class FileKinds {
  private FileKinds() {}

  /** Whether a file may be read; tells what is wrong otherwise. */
  public static boolean check(Path file, Location place, Problems problems) {
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    if (Files.isSymbolicLink(file)) {
      problems.error(
          "unexpected-file", place, "this is a link to another place", "put the file itself here");
    } else if (!plain) {
      problems.error(
          "unexpected-file", place, "this is no file that can be read", "put a file here");
    }
    return plain;
  }

  /** Whether a folder may be read, or is not there at all. */
  public static boolean checkFolder(Path folder, Problems problems) {
    boolean link = Files.isSymbolicLink(folder);
    if (link) {
      problems.error(
          "unexpected-file",
          new TextFile(folder.getFileName().toString(), "").start(),
          "this folder is a link to another place",
          "put the folder itself here");
    }
    return !link;
  }
}
