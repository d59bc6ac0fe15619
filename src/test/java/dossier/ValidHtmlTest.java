package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.kit.Built;
import dossier.kit.NuChecker;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Pages are HTML as the standard has it. */
class ValidHtmlTest {

  @Test
  void the_nu_checker_has_no_complaint_about_any_page_of_the_explainer() {
    Options published = new Options("https://example.org/project/", false);
    Built built = Built.in(SiteInAString.REPOSITORY, published);
    List<String> complaints = NuChecker.complaints(built.build().rendered().files());
    assertEquals("", String.join("\n", complaints));
  }

  @Test
  void it_complains_about_a_page_with_an_error_and_a_warning_and_about_no_other() {
    String good = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>The bridge</title></head>
        <body><h1>The bridge</h1></body>
        </html>
        """;
    String bad = good.replace(
        "</h1>", "</h1>\n<p colour='red'>Red</p>\n<section>It has no heading</section>\n");
    var files = new TreeMap<String, byte[]>();
    files.put("bad.html", bad.getBytes(StandardCharsets.UTF_8));
    files.put("good.html", good.getBytes(StandardCharsets.UTF_8));
    List<String> beginnings = NuChecker.complaints(files).stream()
        .map(complaint -> complaint.replaceFirst("(?<=not allowed|lacks heading).*", ""))
        .toList();
    assertEquals(
        List.of(
            "bad.html:5 error Attribute “colour” not allowed",
            "bad.html:6 warning Section lacks heading"),
        beginnings);
  }
}
