/**
 * Whether what the site claims rests on something: quotations compared with the fingerprints of their sources,
 * positions with evidence.
 *
 * <p>Start with {@link dossier.evidence.Evidence}. May use: text, markdown, content, site.
 */
@NullMarked
package dossier.evidence;

import org.jspecify.annotations.NullMarked;
