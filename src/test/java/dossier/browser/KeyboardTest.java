package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers without a mouse. */
@InBrowser
class KeyboardTest {
  private static final int STOPS = 15;

  @Test
  void the_first_stop_skips_to_the_text(Explainer explainer, Reader reader) {
    Place disk = explainer.place(Where.ON_A_DISK);
    for (String page : explainer.samples()) {
      Thing first = reader.opens(disk, page).presses(Key.TAB).focus();
      assertEquals("link \"Skip to the text\"", first.toString(), page);
      reader.presses(Key.ENTER).arrivesAt(reader.addressOf(first));
      reader.presses(Key.TAB);
      assertTrue(
          reader.eval("!document.activeElement.closest('header')", Boolean.class),
          page + ": the next stop is " + reader.focus());
    }
  }

  @Test
  void every_stop_is_to_be_seen(Explainer explainer, Reader reader) {
    Place disk = explainer.place(Where.ON_A_DISK);
    for (String page :
        List.of("timeline.html", "positions.html", explainer.longest("issue.ftlh"))) {
      reader.opens(disk, page);
      for (int stop = 0; stop < STOPS; stop++) {
        reader.presses(Key.TAB);
        assertTrue(
            reader.seesFocus(), page + " does not show that the focus is on " + reader.focus());
      }
    }
  }
}
