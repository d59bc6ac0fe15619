package dossier.content;

import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A new entry with every key explained, for somebody to fill. It is a draft, or a comment in a data file, so that the site
 * stays as it is until then.
 *
 * @param path where it belongs, inside the content folder
 * @param text what to write there
 * @param isAddition whether it goes at the end of a file that may be there already
 */
public record Skeleton(String path, String text, boolean isAddition) {

  /**
   * The skeleton of an entry.
   *
   * @param kind any but the front page
   * @param id its id
   * @param problems told if that cannot be an id
   */
  public static Optional<Skeleton> of(Kind kind, String id, Problems problems) {
    boolean isItem = kind == Kind.EVENT || kind == Kind.TERM;
    String path = isItem ? kind.folder() + ".yaml" : kind.folder() + "/" + id + ".md";
    if (!Ids.check(id, new TextFile("content/" + path, "").start(), problems)) {
      return Optional.empty();
    }
    String file = kind.folder() + (isItem ? ".yaml" : ".md");
    return Optional.of(new Skeleton(path, resource(file).replace("ID", id), isItem));
  }

  private static String resource(String name) {
    try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
