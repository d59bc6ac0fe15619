package dossier.browser;

import com.google.gson.JsonObject;
import java.util.Map;

/**
 * What is to be seen of a page, as it is drawn.
 *
 * @param tab the tab before them
 */
record Eyes(Tab tab) {
  private static final String LOOKS = """
      document.fonts.ready.then(() => ['body', 'h1', 'main', 'main p', 'a'].map(selector => {
        const part = document.querySelector(selector), style = part && getComputedStyle(part);
        return part && [style.font, style.color, style.backgroundColor, part.offsetWidth].join();
      }).join('; '))
      """;
  private static final String AROUND = """
      function() {
        const {x, y, width, height} = this.getBoundingClientRect();
        return {x: x + scrollX - 8, y: y + scrollY - 8, width: width + 16, height: height + 16, scale: 1};
      }
      """;

  /** Whether what is focused looks different because of that. */
  boolean seeFocus() {
    String focused = tab.object("document.activeElement");
    JsonObject around = tab.call(focused, AROUND, JsonObject.class);
    String before = picture(around);
    tab.run("document.activeElement.blur()");
    String after = picture(around);
    tab.call(focused, "function() { this.focus({preventScroll: true}) }", Object.class);
    return !before.equals(after);
  }

  private String picture(JsonObject clip) {
    return tab.ask("Page.captureScreenshot", Map.of("clip", clip, "optimizeForSpeed", true))
        .get("data")
        .getAsString();
  }

  /** How the parts look that every page has: their type, colours and width. */
  String looks() {
    return tab.eval(LOOKS, String.class);
  }

  /** How they would look if the style sheets were missing. */
  String looksWithoutStyle() {
    tab.run("for (const sheet of document.styleSheets) sheet.disabled = true");
    String looks = looks();
    tab.run("for (const sheet of document.styleSheets) sheet.disabled = false");
    return looks;
  }
}
