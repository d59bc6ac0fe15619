/**
 * What is legal, but would make a reader stumble: the built HTML, read once more as a browser reads it. The
 * one room that knows jsoup.
 *
 * <p>Start with {@link dossier.check.Checks}. May use: text, markdown, content, site, evidence, figure, render.
 */
@NullMarked
package dossier.check;

import org.jspecify.annotations.NullMarked;
