package dossier.content;

import dossier.text.TextFile;
import java.util.List;
import java.util.Map;

/**
 * The content folder, read.
 *
 * @param settings the site's own settings
 * @param entries all entries in a fixed order, drafts among them
 * @param assets the files that are copied as they are
 * @param fingerprints the fingerprint files, by the id of their source
 * @param unread what could not be read
 */
public record Content(
    Settings settings,
    List<Entry> entries,
    List<Asset> assets,
    Map<String, TextFile> fingerprints,
    Unread unread) {

  public Content {
    entries = List.copyOf(entries);
    assets = List.copyOf(assets);
    fingerprints = Map.copyOf(fingerprints);
  }

  /** The same content, published at another address; see {@link Settings#at}. */
  public Content at(String baseUrl) {
    return new Content(settings.at(baseUrl), entries, assets, fingerprints, unread);
  }
}
