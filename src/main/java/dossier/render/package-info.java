/**
 * Pages to bytes, in memory: the plan and the templates make the files of the site. The one room that knows
 * FreeMarker.
 *
 * <p>Start with {@link dossier.render.Renderer}. May use: text, markdown, content, site, evidence, figure.
 */
@NullMarked
package dossier.render;

import org.jspecify.annotations.NullMarked;
