package dossier.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in plain words what went wrong on the disk. */
public final class DiskFault {
  private DiskFault() {}

  /** In the system's own words, if it has any. */
  public static String why(IOException e) {
    return reason(e).toLowerCase(Locale.ROOT);
  }

  /**
   * Where it was, as authors know it: from the project's folder on. A text that waits beside its place has a hidden name of
   * ours, so the folder is named instead.
   */
  public static String where(FileSystemException e, Path project) {
    Path root = project.toAbsolutePath().normalize();
    Path file = Path.of(e.getFile() == null ? "" : e.getFile()).toAbsolutePath().normalize();
    Path name = file.getFileName();
    Path known = name != null && name.toString().startsWith(".") ? file.resolveSibling("") : file;
    String inside = known.startsWith(root) ? root.relativize(known).toString() : known.toString();
    return inside.isEmpty() ? "this folder" : inside.replace('\\', '/');
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException at && at.getReason() != null) {
      return at.getReason();
    }
    return e.getClass().equals(IOException.class) && e.getMessage() != null
        ? e.getMessage()
        : e.getClass()
            .getSimpleName()
            .replaceAll("Exception$", "")
            .replaceAll("([a-z])([A-Z])", "$1 $2");
  }
}
