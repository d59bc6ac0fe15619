package dossier.site;

import dossier.content.Entry;
import dossier.markdown.Body;
import dossier.text.Ref;
import java.util.List;

/**
 * A relation as read from one of its ends.
 *
 * @param other the page at the other end
 * @param says what this page is to the other: {@code is conditioned on}, or from there
 *     {@code is a condition of}
 * @param why the reason
 * @param sources where it is documented
 */
public record Tie(Entry other, String says, Body why, List<Ref> sources) {
  public Tie {
    sources = List.copyOf(sources);
  }
}
