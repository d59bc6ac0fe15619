package dossier.edit;

import dossier.text.Location;

/**
 * Other characters for a stretch of an author's file.
 *
 * @param place the stretch; empty where something is only added
 * @param text what stands there afterwards, with {@code \n} at the end of each line
 */
record Edit(Location place, String text) {}
