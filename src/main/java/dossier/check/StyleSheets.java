package dossier.check;

import dossier.content.Asset;
import dossier.render.RenderedSite;
import dossier.site.Address;
import dossier.text.Location;
import dossier.text.Nearest;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every file that a style sheet names is there, and on this site. */
final class StyleSheets {
  private StyleSheets() {}

  static void check(RenderedSite site, BuiltPages pages, Problems problems) {
    for (Asset asset : site.plan().assets()) {
      byte[] bytes = site.files().get(asset.output());
      if (asset.output().endsWith(".css") && bytes != null) {
        TextFile file = new TextFile(asset.path(), new String(bytes, StandardCharsets.UTF_8));
        StyleAddresses.in(file.text()).forEach(found -> check(asset, file, found, pages, problems));
      }
    }
  }

  private static void check(
      Asset asset, TextFile file, StyleAddresses.Named found, BuiltPages pages, Problems problems) {
    WrittenAddress address = new WrittenAddress(found.address(), true);
    Location place = file.at(found.from(), found.to());
    if (address.isElsewhere()) {
      problems.error(
          "third-party",
          place,
          "\"" + address.text() + "\" would be fetched from another site",
          "put the file beside this one");
      return;
    }
    String path = pages.path(asset.output(), address.text());
    if (!pages.files().contains(path)) {
      List<String> paths = pages.files().stream()
          .map(known -> Address.of(known).from(asset.output()))
          .toList();
      problems.error(
          "dead-link",
          place,
          "there is no file \"" + address.text() + "\"",
          Nearest.to(address.text(), paths)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("write the path from this style sheet"));
    }
  }
}
