package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers look up a word where it stands; no script is needed. */
@InBrowser
class TermsTest {
  private static final String POPOVER = "this.popoverTargetElement";

  private Reader reader;
  private Thing term;

  @BeforeEach
  void find_the_first_term_of_an_issue(Explainer explainer, Reader somebody) {
    Place disk = explainer.place(Where.ON_A_DISK);
    reader = somebody.withoutScripts().opens(disk, explainer.longest("issue.ftlh"));
    term = reader.all("button", "main").stream()
        .filter(button -> reader.ask(button, POPOVER + " != null", Boolean.class))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no term can be looked up"));
    assertFalse(isOpen());
  }

  @Test
  void a_click_opens_a_term_and_a_click_elsewhere_closes_it() {
    reader.clicks(term);
    assertTrue(isOpen());
    String said = reader.ask(term, POPOVER + ".textContent", String.class);
    assertTrue(said.length() > term.name().length() + 20, said);
    reader.clicks(reader.all("heading", "h1").get(0));
    assertFalse(isOpen());
  }

  @Test
  void a_key_opens_a_term_and_another_closes_it_and_one_is_where_one_was() {
    reader.tabsTo(term).presses(Key.ENTER);
    assertTrue(isOpen());
    reader.presses(Key.ESCAPE);
    assertFalse(isOpen());
    assertEquals(term, reader.focus());
  }

  @Test
  void on_a_small_phone_all_of_it_is_on_the_screen() {
    reader.sitsAt(Screen.SMALL_PHONE).clicks(term);
    assertTrue(reader.ask(
        term,
        "(({left, right, top, bottom}) => left >= 0 && top >= 0 && right <= innerWidth"
            + " && bottom <= innerHeight)(" + POPOVER + ".getBoundingClientRect())",
        Boolean.class));
    assertEquals(0, reader.pixelsToScrollSideways());
  }

  private boolean isOpen() {
    return reader.ask(term, POPOVER + ".checkVisibility()", Boolean.class);
  }
}
