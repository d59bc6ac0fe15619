package dossier.render;

import dossier.content.Asset;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that are copied unread: those of {@code templates/assets}, and the pictures of the content. */
final class Assets {
  private Assets() {}

  /**
   * Reads them all.
   *
   * @param templates the templates folder
   * @param content the copied files of the content folder
   * @param problems told of files that cannot be read, and of two at one address
   */
  static Map<String, byte[]> read(Path templates, List<Asset> content, Problems problems) {
    List<Asset> assets = new ArrayList<>(ofTemplates(templates, problems));
    assets.addAll(content);
    Map<String, byte[]> files = new TreeMap<>();
    files.put(".nojekyll", new byte[0]);
    for (Asset asset : assets) {
      TextFile file = new TextFile(asset.path(), "");
      try {
        if (files.put(asset.output(), Files.readAllBytes(asset.file())) != null) {
          problems.error(
              "same-address",
              file.start(),
              "two files would stand at the address " + asset.output(),
              "rename this one");
        }
      } catch (IOException e) {
        tellUnreadable(file, problems);
      }
    }
    return files;
  }

  private static List<Asset> ofTemplates(Path templates, Problems problems) {
    Path folder = templates.resolve("assets");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String name = templates.getFileName().toString();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> asset(name, templates.relativize(file).toString().replace('\\', '/'), file))
          .filter(asset -> !asset.output().contains("/."))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      tellUnreadable(new TextFile(name + "/assets", ""), problems);
      return List.of();
    }
  }

  private static Asset asset(String folder, String path, Path file) {
    return new Asset(folder + "/" + path, path, file);
  }

  private static void tellUnreadable(TextFile file, Problems problems) {
    problems.error(
        "unreadable",
        file.start(),
        "this cannot be read",
        "see whether it is still there and whether you may open it");
  }
}
