package dossier.publish;

import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param root the folder of the project, which holds the next two
 * @param content what authors write
 * @param templates how pages look
 * @param output where the site goes
 */
public record Project(Path root, Path content, Path templates, Path output) {

  /**
   * The project in a folder.
   *
   * @param root the folder
   * @param output where the site goes, seen from there
   */
  public static Project in(Path root, String output) {
    Path folder = root.toAbsolutePath().normalize();
    return new Project(
        folder,
        folder.resolve("content"),
        folder.resolve("templates"),
        folder.resolve(output).normalize());
  }
}
