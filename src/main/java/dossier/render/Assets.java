package dossier.render;

import dossier.content.Asset;
import dossier.content.FileKinds;
import dossier.content.FileNames;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that go with the pages: those of {@code templates/assets}, and the pictures of the content. */
public final class Assets {
  private static final long LARGEST = 100_000_000;
  private static final long MOST = 500_000_000;

  private Assets() {}

  /**
   * The files that the pages themselves need.
   *
   * @param templates the templates folder
   * @param problems told where they cannot be listed
   */
  public static List<Asset> of(Path templates, Problems problems) {
    Path folder = templates.resolve("assets");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String name = templates.getFileName().toString();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> asset(
              name, templates.relativize(file).toString().replace(File.separatorChar, '/'), file))
          .filter(asset -> !asset.output().contains("/."))
          .filter(asset -> isUsable(asset, problems))
          .sorted((a, b) -> a.path().compareTo(b.path()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      tellUnreadable(new TextFile(name + "/assets", ""), problems);
      return List.of();
    }
  }

  private static boolean isUsable(Asset asset, Problems problems) {
    Location place = new TextFile(asset.path(), "").start();
    return FileNames.check(asset.path(), place, problems)
        && FileKinds.check(asset.file(), place, problems);
  }

  private static Asset asset(String folder, String path, Path file) {
    return new Asset(folder + "/" + path, path, file);
  }

  /** Reads them, by their address. */
  static Map<String, byte[]> read(List<Asset> assets, Problems problems) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(".nojekyll", new byte[0]);
    long all = 0;
    for (Asset asset : assets) {
      try {
        long size = Files.size(asset.file());
        all += size;
        if (size > LARGEST || all > MOST) {
          tellTooLarge(asset, size > LARGEST, problems);
          continue;
        }
        files.put(asset.output(), Files.readAllBytes(asset.file()));
      } catch (IOException e) {
        tellUnreadable(new TextFile(asset.path(), ""), problems);
      }
    }
    return files;
  }

  private static void tellTooLarge(Asset asset, boolean alone, Problems problems) {
    problems.error(
        "too-long",
        new TextFile(asset.path(), "").start(),
        alone
            ? "this file is larger than 100 MB, which GitHub would not take"
            : "up to this one the files of the site are larger than 500 MB together",
        "make it smaller, or keep it elsewhere and link to it");
  }

  private static void tellUnreadable(TextFile file, Problems problems) {
    problems.error(
        "unreadable",
        file.start(),
        "this file or folder cannot be read",
        "see whether it is still there and whether you may open it");
  }
}
