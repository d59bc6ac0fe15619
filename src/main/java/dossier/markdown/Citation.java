package dossier.markdown;

import dossier.text.Ref;

/**
 * One source named as evidence, in Pandoc's form: {@code @source-id, p. 14}.
 *
 * @param source the source
 * @param locator where in it, as written ({@code p. 14}); or empty
 */
public record Citation(Ref source, String locator) {}
