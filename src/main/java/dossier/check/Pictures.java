package dossier.check;

import dossier.content.Asset;
import dossier.content.PictureSort;
import dossier.render.RenderedSite;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.Optional;

/** A picture is one: a file in {@code images/} is what its name says, and a drawing, wherever it lies, only draws. */
final class Pictures {
  private Pictures() {}

  static void check(RenderedSite site, Problems problems) {
    for (Asset asset : site.plan().assets()) {
      byte[] bytes = site.files().get(asset.output());
      Optional<PictureSort> named = PictureSort.named(asset.output());
      if (bytes == null || named.isEmpty()) {
        continue;
      }
      if (named.get() == PictureSort.SVG) {
        Drawing.check(asset.path(), bytes, problems);
      } else if (asset.path().matches("[^/]+/images/.*")) {
        check(asset.path(), named.get(), PictureSort.of(bytes), problems);
      }
    }
  }

  private static void check(
      String path, PictureSort named, Optional<PictureSort> sort, Problems problems) {
    if (!sort.equals(Optional.of(named))) {
      problems.error(
          "not-a-picture",
          new TextFile(path, "").start(),
          "this file is no " + named + ", though its name says so",
          sort.map(other -> "it is a " + other + ", so let its name end in " + other.ending())
              .orElse("save the picture again, or take the file out"));
    }
  }
}
