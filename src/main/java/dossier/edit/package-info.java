/**
 * What the program writes into an author's own files, when it is asked to: a new entry, another name, a new explainer. All
 * of it or nothing.
 *
 * <p>Start with {@link dossier.edit.Changes}. May use: text, markdown, content, site, evidence, figure, render, check,
 * publish.
 */
@NullMarked
package dossier.edit;

import org.jspecify.annotations.NullMarked;
