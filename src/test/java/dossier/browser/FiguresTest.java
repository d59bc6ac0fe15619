package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts, maps and the map of issues as they are drawn: their words can be read, whatever the screen. */
@InBrowser
class FiguresTest {
  private static final String CROSSED = """
      [...document.querySelectorAll('main svg:is(.chart, .names, .band), .issue-map > svg')].flatMap(picture => {
        const frame = picture.getBoundingClientRect();
        const words = [...picture.querySelectorAll('text')].filter(word => word.checkVisibility()).map(word =>
            ({says: word.textContent, box: word.getBoundingClientRect()}));
        const outside = picture.matches('.names')
            ? words.filter(({box}) => box.left < frame.left || box.right > frame.right
                || box.top < frame.top || box.bottom > frame.bottom).map(word => word.says + ' reaches out')
            : [];
        const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
        const crossed = words.flatMap((one, i) => words.slice(0, i)
            .filter(other => !apart(one.box, other.box))
            .map(other => one.says + ' crosses ' + other.says));
        return outside.concat(crossed);
      }).join('; ')
      """;

  @ParameterizedTest
  @EnumSource
  void no_word_on_a_picture_crosses_another(Screen screen, Explainer explainer, Reader reader) {
    Place disk = explainer.place(Where.ON_A_DISK);
    reader.sitsAt(screen);
    List<String> crossed = new ArrayList<>();
    List<String> pages = explainer.pagesWith("<svg class=\"");
    assertTrue(pages.size() > 10, pages.toString());
    for (String page : pages) {
      String words = reader.opens(disk, page).eval(CROSSED, String.class);
      if (!words.isEmpty()) {
        crossed.add(page + ": " + words);
      }
    }
    assertEquals(List.of(), crossed);
  }
}
