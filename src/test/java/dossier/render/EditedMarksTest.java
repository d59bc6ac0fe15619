package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is drawn as the editor's own in a quotation, and what is left as it stands. */
class EditedMarksTest {

  @Test
  void what_is_left_out_is_marked_but_not_inside_an_address() {
    assertEquals(
        "open <span class=\"edited\">…</span> no <a href=\"https://example.org/a...b\">change</a>",
        EditedMarks.in("open … no <a href=\"https://example.org/a...b\">change</a>"));
  }

  @Test
  void what_is_added_is_marked_with_the_tags_in_it() {
    assertEquals(
        "<span class=\"edited\">[the <strong>new</strong>]</span> plan",
        EditedMarks.in("[the <strong>new</strong>] plan"));
  }

  @Test
  void a_mark_of_a_source_is_not_the_editors() {
    String cited = "half of it <span class=\"cite\">[<a href=\"#ref.1\">1</a>]</span>";
    assertEquals(cited, EditedMarks.in(cited));
  }
}
