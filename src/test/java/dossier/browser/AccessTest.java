package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.browser.Explainer.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Nobody is shut out, as far as axe can tell. */
@InBrowser
class AccessTest {

  @Test
  void nobody_is_shut_out_at_a_desk_or_on_a_phone_by_day_or_by_night(
      Explainer explainer, Reader one, Reader other) {
    // Two readers at once: this is the longest of all tests.
    var phone = CompletableFuture.supplyAsync(() -> barriers(explainer, other, Screen.PHONE));
    assertEquals(List.of(), barriers(explainer, one, Screen.DESK));
    assertEquals(List.of(), phone.join());
  }

  private static List<String> barriers(Explainer explainer, Reader reader, Screen screen) {
    List<String> pages = new ArrayList<>(explainer.samples());
    pages.add("404.html");
    List<String> barriers = new ArrayList<>();
    reader.sitsAt(screen);
    for (String page : pages) {
      reader.readsBy(Light.LIGHT).opens(explainer.place(Where.ON_A_HOST), page).unfolds();
      reader.barriers().forEach(barrier -> barriers.add(page + " by day: " + barrier));
      reader.readsBy(Light.DARK);
      reader.barriersOfColour().forEach(barrier -> barriers.add(page + " by night: " + barrier));
    }
    return barriers;
  }
}
