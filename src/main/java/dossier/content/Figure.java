package dossier.content;

import dossier.content.Settings.Choice;
import dossier.markdown.Body;
import dossier.text.Location;
import dossier.text.Ref;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an author wrote in a {@code chart} or {@code map} block: what is to be drawn, not yet how. */
public sealed interface Figure permits Figure.Chart, Figure.Map {

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

  /**
   * A {@code map} block.
   *
   * @param view the part of the world that is shown
   * @param highlights what is painted
   * @param labels words that stand on the land or the sea
   * @param places what has a mark and a name
   * @param routes ways from place to place
   */
  record Map(
      Location location,
      String title,
      View view,
      List<Highlight> highlights,
      List<Label> labels,
      List<Place> places,
      List<Route> routes,
      Body note,
      List<Ref> sources)
      implements Figure {
    public Map {
      highlights = List.copyOf(highlights);
      labels = List.copyOf(labels);
      places = List.copyOf(places);
      routes = List.copyOf(routes);
      sources = List.copyOf(sources);
    }

    /** Edges in degrees; longitudes east and latitudes north are positive. */
    public record View(double west, double south, double east, double north, Location location) {}

    /** A spot in degrees; north and east are positive. */
    public record Spot(double latitude, double longitude) {}

    /**
     * Countries and regions that are painted alike.
     *
     * @param label what they have in common
     * @param areas their codes, names or ids
     */
    public record Highlight(String label, List<Choice> areas) {
      public Highlight {
        areas = List.copyOf(areas);
      }
    }

    /** Words around a spot. */
    public record Label(String text, Spot at, Location location) {}

    /**
     * A place.
     *
     * @param name as the map writes it
     * @param side where its name stands, or nothing where any side will do
     * @param note what it has to do with the subject, or empty
     */
    public record Place(
        String name, Spot at, @Nullable Side side, String note, Location location) {}

    /** A side of a mark. */
    public enum Side {
      RIGHT,
      LEFT,
      ABOVE,
      BELOW
    }

    /** A way through places of the map, in order. */
    public record Route(String name, List<Choice> through) {
      public Route {
        through = List.copyOf(through);
      }
    }
  }
}
