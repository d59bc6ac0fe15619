/**
 * A file, a place in it, and what is wrong there. Knows nothing of sites; every room may use it.
 *
 * <p>Start with {@link dossier.text.Problem}. May use: nothing.
 */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
