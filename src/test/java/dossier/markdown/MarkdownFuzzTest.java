package dossier.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.text.Excerpt;
import dossier.text.Problems;
import dossier.text.Ref;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Whatever an author writes: the tags that Dossier has, with the attributes that it gives them, and no others. */
class MarkdownFuzzTest {
  private static final Set<String> TAGS = Set.of(
      "html",
      "head",
      "body",
      "p",
      "em",
      "strong",
      "del",
      "code",
      "pre",
      "blockquote",
      "ul",
      "ol",
      "li",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "a",
      "br",
      "hr",
      "div",
      "table",
      "thead",
      "tbody",
      "tr",
      "th",
      "td",
      "aside",
      "sup",
      "i");
  private static final Set<String> ATTRIBUTES =
      Set.of("href", "id", "class", "start", "scope", "rel", "lang", "title", "dir");

  @FuzzTest(maxDuration = "24h")
  void becomes_harmless_html(byte[] bytes) {
    String text =
        new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    TextFile file = new TextFile("content/pages/page.md", text);
    Problems problems = new Problems();
    Body body = Markdown.body(Excerpt.from(file, 0), problems);
    problems.sorted().forEach(problem -> assertTrue(problem.location().to() <= text.length()));
    if (!problems.hasErrors()) {
      for (Element element : Jsoup.parse(Html.of(body, new Marks())).getAllElements()) {
        if (!element.tagName().equals("#root")) {
          assertHarmless(element, text);
        }
      }
    }
  }

  private static void assertHarmless(Element element, String text) {
    assertTrue(TAGS.contains(element.tagName()), () -> element.tagName() + " from " + text);
    for (Attribute attribute : element.attributes()) {
      assertTrue(ATTRIBUTES.contains(attribute.getKey()), () -> attribute + " from " + text);
    }
    String href = element.attr("href").strip().toLowerCase(java.util.Locale.ROOT);
    assertTrue(
        href.isEmpty()
            || href.startsWith("http://")
            || href.startsWith("https://")
            || href.startsWith("mailto:"),
        () -> href + " from " + text);
  }

  /** Fills every hole with a sign that is no tag. */
  private static final class Marks implements Holes {
    @Override
    public String link(Ref to, String label) {
      return "<i>" + label + "</i>";
    }

    @Override
    public String cite(Piece.Cite cite) {
      return "<i>cite</i>";
    }

    @Override
    public String embed(Ref to) {
      return "<p>embed</p>";
    }

    @Override
    public String quotation(Block block, String html) {
      return html;
    }

    @Override
    public String figure(Piece.Figure figure) {
      return "<p>figure</p>";
    }

    @Override
    public String image(Piece.Image image) {
      return "<i>" + Html.escape(image.alt()) + "</i>";
    }

    @Override
    public String note(Piece.Note note) {
      return "<sup>note</sup>";
    }
  }
}
