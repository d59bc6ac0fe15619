package dossier.evidence;

import dossier.content.Entry.Source;
import dossier.text.Excerpt;
import java.util.List;

/**
 * Somebody's words, wherever they stand, and the sources that they may come from.
 *
 * @param words the words, which know where they stand
 * @param language the language they are in, a BCP 47 tag
 * @param sources the sources, the likeliest first
 */
record Quotation(Excerpt words, String language, List<Source> sources) {
  Quotation {
    sources = List.copyOf(sources);
  }
}
