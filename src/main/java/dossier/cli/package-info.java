/**
 * The command line. The one room that prints, that ends the program and that knows picocli.
 *
 * <p>Start with {@link dossier.cli.Main}. May use: text, markdown, content, site, evidence, figure, render,
 * check, publish, edit, serve.
 */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
