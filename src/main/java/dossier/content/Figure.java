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
   * @param view west, south, east and north edge, in degrees
   * @param highlights the countries and regions that it is about
   * @param places the places that it names
   * @param routes the ways that it shows
   */
  record Map(
      Location location,
      String title,
      View view,
      List<Highlight> highlights,
      List<Place> places,
      List<Route> routes,
      Body note,
      List<Ref> sources)
      implements Figure {
    public Map {
      highlights = List.copyOf(highlights);
      places = List.copyOf(places);
      routes = List.copyOf(routes);
      sources = List.copyOf(sources);
    }

    /** The part of the world that is shown, in degrees; longitudes east and latitudes north are positive. */
    public record View(double west, double south, double east, double north) {}

    /** A country or region, and the actor whose colour it has, if it has one. */
    public record Highlight(
        Choice area, String label, @Nullable Ref side) {}

    /**
     * A place.
     *
     * @param name as the map writes it
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     * @param side the actor whose colour and mark it has, if it has one
     * @param note a few words behind the name, or empty
     */
    public record Place(
        String name,
        double latitude,
        double longitude,
        @Nullable Ref side,
        String note,
        Location location) {}

    /** A way through places of the map, in order. */
    public record Route(String name, List<Choice> through, Location location) {
      public Route {
        through = List.copyOf(through);
      }
    }
  }
}
