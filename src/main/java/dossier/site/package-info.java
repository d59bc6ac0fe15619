/**
 * Everything found, linked and planned: what each name leads to, who names whom, which pages there will be.
 *
 * <p>Start with {@link dossier.site.Site}. May use: text, markdown, content.
 */
@NullMarked
package dossier.site;

import org.jspecify.annotations.NullMarked;
