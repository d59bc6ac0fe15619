package dossier.markdown;

/**
 * A heading inside a body.
 *
 * @param level 2 to 6; level 1 is the page's title
 * @param id its anchor, unique within the body, made as GitHub makes it
 * @param text its words without markup
 */
public record Heading(int level, String id, String text) {}
