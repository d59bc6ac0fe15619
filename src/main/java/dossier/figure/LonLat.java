package dossier.figure;

/** A place on the earth, in degrees; east and north are positive. A country across 180 degrees goes on beyond it. */
record LonLat(double lon, double lat) {}
