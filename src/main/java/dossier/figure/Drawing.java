package dossier.figure;

import dossier.content.Figure;
import java.util.List;

/**
 * A figure, drawn.
 *
 * @param figure what the author wrote
 * @param svg the picture
 * @param legend what the marks of the picture stand for; empty where it speaks for itself
 * @param table the same in words, for those who cannot see it; a map's has no head, since each row names its own
 * @param csv the file that holds the table, from the root of the site; or empty
 */
public record Drawing(Figure figure, String svg, List<Key> legend, Table table, String csv) {

  public Drawing {
    legend = List.copyOf(legend);
  }

  /**
   * What a mark stands for.
   *
   * @param mark the classes of the mark in the style sheet
   * @param name what it stands for
   */
  public record Key(String mark, String name) {}

  /** Rows under a head; each row has as many cells as the head. */
  public record Table(List<String> head, List<List<String>> rows) {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
