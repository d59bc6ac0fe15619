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
  void nobody_is_shut_out_by_day_or_by_night_at_a_desk_or_on_a_phone(
      Explainer explainer, Reader one, Reader other) {
    // Two readers at once: this is the longest of all tests.
    var byNight = CompletableFuture.supplyAsync(() -> barriers(explainer, other, Light.DARK));
    assertEquals("", barriers(explainer, one, Light.LIGHT));
    assertEquals("", byNight.join());
  }

  private static String barriers(Explainer explainer, Reader reader, Light light) {
    List<String> barriers = new ArrayList<>();
    reader.readsBy(light);
    for (String page : explainer.samples()) {
      reader.opens(explainer.place(Where.ON_A_HOST), page).unfolds();
      for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
        for (String barrier : reader.sitsAt(screen).barriers()) {
          barriers.add(page + " (" + light + ", " + screen + ") " + barrier);
        }
      }
    }
    return String.join("\n", barriers);
  }
}
