/**
 * The story in one method, and the folder that its result is written to.
 *
 * <p>Start with {@link dossier.publish.SiteBuild}. May use: text, markdown, content, site, evidence, figure, render,
 * check.
 */
@NullMarked
package dossier.publish;

import org.jspecify.annotations.NullMarked;
