/**
 * The site in a browser while somebody writes: answers from memory, watches the folders, tells open pages. Nothing of it
 * reaches a published site.
 *
 * <p>Start with {@link dossier.serve.DevServer}. May use: text, markdown, content, site, evidence, figure, render, check,
 * publish, edit.
 */
@NullMarked
package dossier.serve;

import org.jspecify.annotations.NullMarked;
