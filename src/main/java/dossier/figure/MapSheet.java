package dossier.figure;

import dossier.content.Figure.Map.Spot;
import dossier.content.Figure.Map.View;

/**
 * The sheet that a map is drawn on. It is {@code WIDTH} units wide, whatever the screen.
 *
 * @param projection of the earth onto the sheet's plane
 * @param scale units to a kilometre
 * @param left the kilometre at the sheet's left edge
 * @param top the kilometre at its upper edge
 * @param height in units
 */
record MapSheet(Projection projection, double scale, double left, double top, double height) {
  static final double WIDTH = 800;

  /** About the width of a page's text, in pixels: detail that it could not show is not drawn. */
  private static final double WIDEST = 600;

  /** The sheet whose edges touch those of a view in their middles. */
  static MapSheet of(View view) {
    LonLat centre = new LonLat((view.west() + view.east()) / 2, (view.south() + view.north()) / 2);
    Projection projection = new Projection(centre);
    double left = projection.of(new LonLat(view.west(), centre.lat())).x();
    double right = projection.of(new LonLat(view.east(), centre.lat())).x();
    double top = projection.of(new LonLat(centre.lon(), view.north())).y();
    double bottom = projection.of(new LonLat(centre.lon(), view.south())).y();
    double scale = WIDTH / (right - left);
    return new MapSheet(projection, scale, left, top, Math.rint((bottom - top) * scale));
  }

  Point of(LonLat place) {
    Point at = projection.of(place);
    return new Point((at.x() - left) * scale, (at.y() - top) * scale);
  }

  Point of(Spot spot) {
    return of(new LonLat(spot.longitude(), spot.latitude()));
  }

  /** The sheet, in its units. */
  Box frame() {
    return new Box(0, 0, WIDTH, height);
  }

  /** The level of detail that it can show. */
  int level() {
    return MapLine.levelFor(WIDTH / scale / WIDEST);
  }
}
