package dossier.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a page's table of contents.
 *
 * @param id the anchor of the heading
 * @param name what the heading says
 */
public record Contents(String id, TemplateHTMLOutputModel name) {
  private static final Pattern HEADING =
      Pattern.compile("<h2 id=\"([^\"]+)\"[^>]*>(.*?)</h2>", Pattern.DOTALL);
  private static final Pattern MARKS =
      Pattern.compile("<span class=\"cite\">.*?</span>|<sup.*?</sup>|<[^>]*>");

  /** The headings of the second level, as they were drawn. */
  static List<Contents> of(TemplateHTMLOutputModel html) {
    return HEADING
        .matcher(markup(html))
        .results()
        .map(heading -> new Contents(
            heading.group(1),
            Markup.of(MARKS.matcher(heading.group(2)).replaceAll("").strip())))
        .toList();
  }

  private static String markup(TemplateHTMLOutputModel html) {
    try {
      return HTMLOutputFormat.INSTANCE.getMarkupString(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("FreeMarker gives back what it was given", e);
    }
  }
}
