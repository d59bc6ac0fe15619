package dossier.figure;

/**
 * Lambert's azimuthal equal-area projection of a sphere: a country is as large on the map as it is on the earth, and
 * directions from the centre are true.
 *
 * <p>The formula is that of J. P. Snyder, <cite>Map Projections: A Working Manual</cite> (U.S. Geological Survey
 * Professional Paper 1395, 1987), equations 22-4, 22-5 and 24-2.
 *
 * @param centre where the map is undistorted
 */
record Projection(LonLat centre) {

  /** The radius, in kilometres, of the sphere that has the earth's area. */
  private static final double RADIUS = 6371.007;

  /** Where a place comes to lie: kilometres to the right of the centre, and below it. */
  Point of(LonLat place) {
    double lon = StrictMath.toRadians(place.lon() - centre.lon());
    double sin = StrictMath.sin(StrictMath.toRadians(place.lat()));
    double cos = StrictMath.cos(StrictMath.toRadians(place.lat()));
    double sinCentre = StrictMath.sin(StrictMath.toRadians(centre.lat()));
    double cosCentre = StrictMath.cos(StrictMath.toRadians(centre.lat()));
    double cosLon = StrictMath.cos(lon);
    double scale = RADIUS * StrictMath.sqrt(2 / (1 + sinCentre * sin + cosCentre * cos * cosLon));
    double x = scale * cos * StrictMath.sin(lon);
    double y = scale * (cosCentre * sin - sinCentre * cos * cosLon);
    return new Point(x, -y);
  }
}
