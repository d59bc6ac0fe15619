package dossier.figure;

import dossier.content.Figure;
import java.util.List;

/**
 * A figure, drawn.
 *
 * @param figure what the author wrote
 * @param svg the picture
 * @param legend what the marks of the picture stand for, in the order of their classes {@code s1}, {@code s2} …; empty
 *     where it speaks for itself
 * @param limit what its limit marks stand for, or empty
 * @param table the same in words, for those who cannot see it
 * @param csv the file that holds the table, from the root of the site; or empty
 */
public record Drawing(
    Figure figure, String svg, List<String> legend, String limit, Table table, String csv) {

  public Drawing {
    legend = List.copyOf(legend);
  }

  /** Rows under a head; each row has as many cells as the head. */
  public record Table(List<String> head, List<List<String>> rows) {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
