package dossier.markdown;

import dossier.text.Location;

/**
 * A paragraph or a list item in the author's own words: something that a reader may want to trace.
 *
 * @param location where it stands
 * @param isCited whether it cites a source, itself or in a footnote that it calls
 * @param exception why it need not, as the comment {@code <!-- uncited: … -->} above it says; or empty
 */
public record Claim(Location location, boolean isCited, String exception) {}
