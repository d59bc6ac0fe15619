/**
 * Figures: charts, maps and the map of issues as SVG, laid out when the site is built, the same from build to build.
 *
 * <p>Start with {@link dossier.figure.Figures}. May use: text, markdown, content, site, evidence.
 */
@NullMarked
package dossier.figure;

import org.jspecify.annotations.NullMarked;
