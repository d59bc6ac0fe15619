package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.browser.Explainer.Where;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers with a phone, who scroll down and never sideways. */
@InBrowser
class SmallScreenTest {

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "SMALL_PHONE"})
  void no_page_is_wider_than_a_phone(Screen phone, Explainer explainer, Reader reader) {
    Place disk = explainer.place(Where.ON_A_DISK);
    reader.sitsAt(phone);
    List<String> wider = new ArrayList<>();
    for (String page : explainer.pagesWithTheLongestWords()) {
      int pixels = reader.opens(disk, page).pixelsToScrollSideways();
      if (pixels > 0) {
        wider.add(page + " by " + pixels + " pixels");
      }
    }
    assertEquals(List.of(), wider);
  }
}
