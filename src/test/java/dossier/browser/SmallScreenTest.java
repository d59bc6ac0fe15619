package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.browser.Explainer.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers with a phone, who have every page from their disk. */
@InBrowser
class SmallScreenTest {

  @Test
  void no_page_is_wider_than_the_phone(Explainer explainer, Reader reader) {
    Place disk = explainer.place(Where.ON_A_DISK);
    for (String page : explainer.pages()) {
      reader.opens(disk, page);
      for (Screen phone : List.of(Screen.PHONE, Screen.SMALL_PHONE)) {
        int pixels = reader.sitsAt(phone).pixelsToScrollSideways();
        assertEquals(0, pixels, page + " is wider than a " + phone);
      }
    }
  }
}
