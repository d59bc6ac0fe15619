package dossier.site;

import dossier.content.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A page to come.
 *
 * @param path where it will stand, from the root of the site
 * @param template the template that draws it
 * @param entry what it is about; null for a list
 * @param part what it lists; null where it is no list
 */
public record Page(
    String path,
    String template,
    @Nullable Entry entry,
    @Nullable Part part) {

  /** A page that is no list. */
  Page(String path, String template, @Nullable Entry entry) {
    this(path, template, entry, null);
  }

  /** A page of a list. */
  static Page of(Part part) {
    String template = "lists/" + part.section().id() + ".ftlh";
    return new Page(part.address().path(), template, null, part);
  }

  /** Where readers find it. */
  public Address address() {
    return Address.of(path);
  }
}
