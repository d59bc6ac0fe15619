package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What goes from a style sheet on its way to readers, and what stays. */
class StyleSheetTest {
  private static String lean(String sheet) {
    return new String(
        StyleSheet.lean(sheet.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @Test
  void comments_and_indentation_go() {
    assertEquals(
        "a {\ncolor: red;\n}\nb { top: 0 }\n",
        lean("a {\n  /* why */\n  color: red; /* it's so */\n}\n\n\nb  { top: 0 }\n"));
  }

  @Test
  void what_stands_on_both_sides_of_a_comment_stays_apart() {
    assertEquals("a b{}", lean("a/* and */b{}"));
    assertEquals("margin:1px 2px", lean("margin:1px /**/ /***/ 2px"));
  }

  @Test
  void what_is_between_quotation_marks_stays() {
    String sheet = "a::before{content:\"/*  no comment  */\";font:'O\\'Neil  x'}";
    assertEquals(sheet, lean(sheet));
  }

  @Test
  void what_is_escaped_begins_nothing() {
    String sheet = "a{--b:\\/*  c  ;--d:\\'  e  }";
    assertEquals("a{--b:\\/* c ;--d:\\' e }", lean(sheet));
  }

  @Test
  void addresses_and_licences_stay() {
    String sheet = "/*!  by  somebody */a{background:url(data:image/svg+xml,%3Csvg  /*x*/)}";
    assertEquals(sheet, lean(sheet));
  }

  @Test
  void letters_beyond_ascii_stay() {
    assertEquals("a::after{content:\"→ ș\"}", lean("a::after{content:\"→ ș\"} ".strip()));
  }

  @Test
  void a_mark_that_is_not_closed_takes_nothing_with_it() {
    assertEquals("a{content:\"x}", lean("a{content:\"x}"));
    assertEquals("a{} /* open", lean("a{}  /* open"));
  }

  @Test
  void a_long_sheet_is_no_trouble() {
    String picture = "a{background:url(\"data:" + "x".repeat(1 << 20) + "\")}";
    assertEquals(picture + "\n", lean(picture + "\n" + " ".repeat(1 << 20)));
  }
}
