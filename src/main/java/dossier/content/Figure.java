package dossier.content;

import dossier.content.Settings.Choice;
import dossier.markdown.Body;
import dossier.text.Location;
import dossier.text.Ref;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an author wrote in a block that is drawn: what it shows, not yet how. */
public sealed interface Figure permits Figure.Chart {

  /** The block, as it stands in the body. */
  Location location();

  /** What it shows, in one line. */
  String title();

  /** What a reader must know to read it rightly; may be empty. */
  Body note();

  /** Where its data come from. */
  List<Ref> sources();

  /**
   * A {@code chart} block.
   *
   * @param type how the numbers are drawn
   * @param data the file in {@code charts/} that holds them, without its ending
   * @param columns the columns to draw, all that hold numbers where empty
   * @param limit the column that holds the most that was allowed, if one does
   * @param unit what the numbers count
   */
  record Chart(
      Location location,
      String title,
      Type type,
      Choice data,
      List<Choice> columns,
      @Nullable Choice limit,
      String unit,
      Body note,
      List<Ref> sources)
      implements Figure {
    public Chart {
      columns = List.copyOf(columns);
      sources = List.copyOf(sources);
    }

    /** How numbers are drawn. */
    public enum Type {
      /** A bar for each number, from zero, in groups by row. */
      BARS,
      /** A line through the numbers, from date to date. */
      LINES,
      /** The same, each number holding until the next. */
      STEPS,
      /** A dot for each number, which nothing joins. */
      DOTS;

      /** As authors write it. */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }
}
