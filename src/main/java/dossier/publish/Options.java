package dossier.publish;

/**
 * What the person who builds may choose.
 *
 * @param baseUrl where the site will be published, in place of what {@code site.yaml} says; or empty
 * @param drafts whether drafts are part of the site
 */
public record Options(String baseUrl, boolean drafts) {

  /** Nothing chosen. */
  public static final Options NONE = new Options("", false);
}
