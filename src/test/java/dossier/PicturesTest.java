package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as programs save them are taken; what is wrong in one is shown where it is. */
class PicturesTest {
  private static final String BY_INKSCAPE = """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!-- Created with Inkscape (http://www.inkscape.org/) -->

      <svg
         width="210mm"
         viewBox="0 0 210 297"
         id="svg5"
         inkscape:version="1.2.2 (b0a8486541, 2022-12-01)"
         sodipodi:docname="bridge.svg"
         inkscape:export-filename="bridge.png"
         xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
         xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
         xmlns:xlink="http://www.w3.org/1999/xlink"
         xmlns="http://www.w3.org/2000/svg"
         xmlns:svg="http://www.w3.org/2000/svg"
         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:cc="http://creativecommons.org/ns#"
         xmlns:dc="http://purl.org/dc/elements/1.1/">
        <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:document-units="mm">
          <inkscape:grid type="xygrid" id="grid1" />
        </sodipodi:namedview>
        <defs id="defs2">
          <inkscape:path-effect effect="spiro" id="path-effect1" is_visible="true" />
          <linearGradient id="a"><stop offset="0" style="stop-color:#000;stop-opacity:1" /></linearGradient>
          <linearGradient id="b" xlink:href="#a" inkscape:collect="always" />
        </defs>
        <metadata id="metadata5">
          <rdf:RDF>
            <cc:Work rdf:about="">
              <dc:format>image/svg+xml</dc:format>
              <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" />
              <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/" />
            </cc:Work>
          </rdf:RDF>
        </metadata>
        <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1">
          <path style="fill:url(#b);-inkscape-font-specification:'sans-serif\\, Bold'" d="M 0,0" id="p"
             sodipodi:nodetypes="cc" inkscape:path-effect="#path-effect1" />
          <text xml:space="preserve" id="t"><tspan sodipodi:role="line" id="s">Bridge</tspan></text>
          <flowRoot id="f"><flowRegion id="r"/><flowPara id="q"/></flowRoot>
          <image xlink:href="data:image/png;base64,
      iVBORw0KGgo=" sodipodi:absref="bridge.png" id="i"/>
        </g>
      </svg>
      """;

  private static final String BY_ILLUSTRATOR = """
      <?xml version="1.0" encoding="iso-8859-1"?>
      <!-- Generator: Adobe Illustrator 19.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg"
        xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px" viewBox="0 0 512 512"
        style="enable-background:new 0 0 512 512;" xml:space="preserve">
      <style type="text/css">
        .st0{fill:#FFFFFF;clip-path:url(#SVGID_2_);}
      </style>
      <g class="st0"><defs><rect id="SVGID_1_"/></defs>
      <clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath></g>
      </svg>
      """;

  private static final String BY_MATPLOTLIB = """
      <?xml version="1.0" encoding="utf-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
        "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" xmlns="http://www.w3.org/2000/svg" version="1.1">
       <metadata>
        <rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
         <cc:Work>
          <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>
          <dc:creator><cc:Agent><dc:title>Matplotlib v3.8.0, https://matplotlib.org/</dc:title></cc:Agent></dc:creator>
         </cc:Work>
        </rdf:RDF>
       </metadata>
       <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
       <g clip-path="url(#p1)"><use xlink:href="#m1" x="57.6" style="stroke: #000000"/></g>
      </svg>
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void write() {
    SiteInAString.of("").bare(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_INKSCAPE, BY_ILLUSTRATOR, BY_MATPLOTLIB})
  void a_drawing_as_programs_save_it_is_taken(String drawing) throws IOException {
    assertEquals("", told(drawing, StandardCharsets.UTF_8));
    assertEquals("", told(drawing.replace("\n", "\r\n"), StandardCharsets.UTF_8));
    assertEquals(
        "", told("\uFEFF" + drawing.replaceFirst("<\\?.*\\?>", ""), StandardCharsets.UTF_16BE));
  }

  @Test
  void what_is_wrong_in_a_drawing_is_shown_in_whatever_way_its_letters_are_written()
      throws IOException {
    String drawing = """
        <svg xmlns="http://www.w3.org/2000/svg">
          <title>Brücke 😀</title>
          <g/><g id="é"><g/><rect width="1" onclick="alert(1)"/></g>
        </svg>
        """;
    String shown = """
        error[unsafe-picture] content/images/bridge.svg:3:37
          this drawing holds the attribute onclick, which a drawing must not
            3 |   <g/><g id="é"><g/><rect width="1" onclick="alert(1)"/></g>
              |                                     ^^^^^^^ take it out, or save the picture again as a plain SVG
        """;
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
      String told = told(drawing.replace("\n", "\r\n"), charset);
      assertTrue(told.startsWith(shown), told);
    }
    String windows = "\uFEFF" + drawing;
    assertTrue(told(windows, StandardCharsets.UTF_16LE).startsWith(shown));
    assertTrue(told(windows, StandardCharsets.UTF_8).startsWith(shown));
  }

  @Test
  void the_place_is_found_in_a_long_drawing() throws IOException {
    String lines =
        "<path d=\"M0 0é😀\"/><!-- a > b --><text>&amp; &#65; more</text>\n".repeat(9000);
    String told = told(
        "<svg xmlns=\"http://www.w3.org/2000/svg\">\n" + lines
            + "<g><g><g><script/></g></g></g></svg>",
        StandardCharsets.UTF_8);
    assertTrue(told.startsWith("error[unsafe-picture] content/images/bridge.svg:9002:10\n"), told);
  }

  private String told(String drawing, Charset charset) throws IOException {
    Path file = folder.resolve("content/images/bridge.svg");
    Files.createDirectories(file.getParent());
    Files.write(file, drawing.getBytes(charset));
    return Cli.run(folder, "check").err();
  }
}
