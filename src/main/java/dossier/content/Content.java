package dossier.content;

import java.util.List;
import java.util.Set;

/**
 * The content folder, read.
 *
 * @param settings the site's own settings
 * @param entries all entries in a fixed order, drafts among them
 * @param assets the files that are copied as they are
 * @param unread the kinds of which a data file could not be read: names of these kinds cannot be judged
 */
public record Content(
    Settings settings, List<Entry> entries, List<Asset> assets, Set<Kind> unread) {

  public Content {
    entries = List.copyOf(entries);
    assets = List.copyOf(assets);
    unread = Set.copyOf(unread);
  }
}
