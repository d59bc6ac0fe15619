package dossier.site;

import dossier.content.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A page to come.
 *
 * @param path where it will stand, from the root of the site
 * @param template the template that draws it
 * @param entry what it is about; null for a list
 */
public record Page(String path, String template, @Nullable Entry entry) {

  /** Where readers find it. */
  public Address address() {
    return Address.of(path);
  }
}
