package dossier.content;

import dossier.text.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code site.yaml}: what holds for the site as a whole.
 *
 * @param title the name of the explainer
 * @param tagline one line under it, or empty
 * @param language its language, a BCP 47 tag
 * @param baseUrl where it is published, ending in a slash; or empty
 * @param repository where its source stands on the web, for "edit this page"; or empty
 * @param asOf the day up to which its facts reach
 * @param licence under what terms others may use it; null where nothing is said
 * @param navigation what the head of every page links to: sections, or ids of pages
 * @param relationKinds what ties between issues may say
 */
public record Settings(
    String title,
    String tagline,
    String language,
    String baseUrl,
    String repository,
    PartialDate asOf,
    @Nullable Licences licence,
    List<Choice> navigation,
    List<RelationKind> relationKinds) {

  public Settings {
    navigation = List.copyOf(navigation);
    relationKinds = List.copyOf(relationKinds);
  }

  /** Whether a site may be published at an address. */
  public static boolean isBaseUrl(String address) {
    return Form.BASE_URL.read(address).isPresent();
  }

  /**
   * The path at which the site is published, with a slash at either end: {@code /} or {@code /bucharest/}; escaped as
   * in an address.
   */
  public String basePath() {
    return baseUrl.isEmpty() ? "/" : baseUrl.replaceFirst("https?://[^/]+", "");
  }

  /** The same site, published at another address; a slash is added where it ends in none. */
  public Settings at(String address) {
    String closed = address.isEmpty() || address.endsWith("/") ? address : address + "/";
    return new Settings(
        title, tagline, language, closed, repository, asOf, licence, navigation, relationKinds);
  }

  /**
   * The terms of use.
   *
   * @param content for the texts
   * @param code for the software; null where it is not named
   */
  public record Licences(Licence content, @Nullable Licence code) {}

  /** The name of a licence and where its text stands; the address may be empty. */
  public record Licence(String name, String url) {}

  /** A name that was chosen from a closed list, and where it is written. */
  public record Choice(String name, Location location) {}

  /** What a tie says, and what it says when read from the other end. */
  public record RelationKind(String kind, String inverse) {}
}
