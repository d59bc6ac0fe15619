package dossier.render;

import dossier.content.Entry.Source;
import java.util.List;

/**
 * A source in the list at the foot of a page.
 *
 * @param number its number on this page, from 1
 * @param source the source
 * @param uses the anchors of the places on this page that cite it
 */
public record Reference(int number, Source source, List<String> uses) {
  public Reference {
    uses = List.copyOf(uses);
  }
}
