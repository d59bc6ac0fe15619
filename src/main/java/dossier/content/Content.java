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
 * @param numbers the files of numbers that charts draw, by their name without its ending
 * @param unread what could not be read
 */
public record Content(
    Settings settings,
    List<Entry> entries,
    List<Asset> assets,
    Map<String, TextFile> fingerprints,
    Map<String, TextFile> numbers,
    Unread unread) {

  public Content {
    entries = List.copyOf(entries);
    assets = List.copyOf(assets);
    fingerprints = Map.copyOf(fingerprints);
    numbers = Map.copyOf(numbers);
  }

  /** The same content, published at another address; see {@link Settings#at}. */
  public Content at(String baseUrl) {
    return new Content(settings.at(baseUrl), entries, assets, fingerprints, numbers, unread);
  }
}
