/**
 * What an author may write: front matter and data files as typed entries. The one room that knows SnakeYAML.
 *
 * <p>Start with {@link dossier.content.Entry}. May use: text, markdown.
 */
@NullMarked
package dossier.content;

import org.jspecify.annotations.NullMarked;
