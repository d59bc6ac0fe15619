package dossier.publish;

import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param root the folder of the project, which holds the next three
 * @param content what authors write
 * @param templates how pages look, where they are not to look as the program has it
 * @param copies texts of sources that somebody has at hand, never published
 * @param output where the site goes
 */
public record Project(Path root, Path content, Path templates, Path copies, Path output) {

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
        folder.resolve(".sources-text"),
        folder.resolve(output).normalize());
  }
}
