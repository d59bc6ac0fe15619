package dossier.content;

import dossier.markdown.Body;
import dossier.text.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every entry has, whatever its kind.
 *
 * @param id its name within its kind
 * @param title its name for readers
 * @param summary one or two sentences on it
 * @param order its place among its kind, lower first; {@link Integer#MAX_VALUE} where the author left it open
 * @param draft whether it is not to be published yet
 * @param aliases old addresses that forward to it
 * @param asOf the day up to which it is true, if it says one
 * @param figures what is drawn in its body
 * @param corrections what was put right after publication, as written
 * @param location where the entry begins in its file
 */
public record Header(
    String id,
    String title,
    Body summary,
    int order,
    boolean draft,
    List<Alias> aliases,
    @Nullable PartialDate asOf,
    List<Figure> figures,
    List<Correction> corrections,
    Location location) {

  public Header {
    aliases = List.copyOf(aliases);
    figures = List.copyOf(figures);
    corrections = List.copyOf(corrections);
  }

  /**
   * An old address.
   *
   * @param path from the root of the site: {@code issues/cfe.html}
   * @param location where it is written
   */
  public record Alias(String path, Location location) {}

  /**
   * Something that was put right.
   *
   * @param date when
   * @param text what was wrong and what stands there now
   */
  public record Correction(PartialDate date, Body text) {}
}
