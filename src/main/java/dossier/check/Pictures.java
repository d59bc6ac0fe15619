package dossier.check;

import dossier.content.Asset;
import dossier.render.RenderedSite;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A drawing runs no code. Inside a page it never does; but it has an address of its own, where no page's policy holds, and who
 * opens it there would run its code in the name of this site.
 */
final class Pictures {
  private Pictures() {}

  static void check(RenderedSite site, Problems problems) {
    for (Asset asset : site.plan().assets()) {
      byte[] bytes = site.files().get(asset.output());
      if (asset.output().matches("(?i).*\\.svg") && bytes != null) {
        TextFile file = new TextFile(asset.path(), new String(bytes, StandardCharsets.UTF_8));
        code(bytes)
            .ifPresent(code -> problems.error(
                "inline-code",
                file.start(),
                "this picture holds " + code + ", which runs where it is opened by itself",
                "take it out, or save the picture again as a plain SVG"));
      }
    }
  }

  /** What runs in a picture, whatever the encoding that its first bytes name. */
  private static Optional<String> code(byte[] svg) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(svg), null, "", Parser.xmlParser())
          .getAllElements()
          .stream()
          .flatMap(element -> code(element).stream())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> code(Element element) {
    if (element.normalName().matches("(.*:)?script")) {
      return Optional.of("a script");
    }
    return element.attributes().asList().stream()
        .filter(Pictures::runs)
        .findFirst()
        .map(attribute -> "the attribute " + attribute.getKey());
  }

  private static boolean runs(Attribute attribute) {
    String bare = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "");
    return attribute.getKey().matches("(?i)on.*") || bare.matches("(?i)javascript:.*");
  }
}
