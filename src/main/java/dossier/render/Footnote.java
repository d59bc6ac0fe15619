package dossier.render;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * A footnote at the foot of a page.
 *
 * @param letter its mark
 * @param html its text
 */
public record Footnote(String letter, TemplateHTMLOutputModel html) {}
