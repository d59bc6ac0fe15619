/**
 * Markdown to a body: HTML with holes where only the linked site knows what belongs. The one room that knows
 * flexmark.
 *
 * <p>Start with {@link dossier.markdown.Markdown}. May use: text.
 */
@NullMarked
package dossier.markdown;

import org.jspecify.annotations.NullMarked;
