package dossier.browser;

import com.google.gson.JsonArray;
import java.util.List;
import java.util.Map;

/**
 * A hand on the mouse and on the keys. What it does goes the whole way through the browser: a click meets whatever lies
 * on top, and a key whatever has the focus.
 *
 * @param tab the tab in front of it
 */
record Hand(Tab tab) {

  /** Clicks in the middle of a thing; of its first line, if it has several. */
  void click(Thing thing) {
    Map<String, Integer> node = Map.of("backendNodeId", thing.node());
    tab.ask("DOM.scrollIntoViewIfNeeded", node);
    JsonArray corners =
        tab.ask("DOM.getContentQuads", node).getAsJsonArray("quads").get(0).getAsJsonArray();
    double x = (corners.get(0).getAsDouble() + corners.get(4).getAsDouble()) / 2;
    double y = (corners.get(1).getAsDouble() + corners.get(5).getAsDouble()) / 2;
    for (String what : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      tab.ask(
          "Input.dispatchMouseEvent",
          Map.of("type", what, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
  }

  /** Presses a key and lets it go. */
  void press(Key key) {
    strike(key.label, key.code, key.text);
  }

  /** Writes a text, key by key. */
  void type(String text) {
    text.codePoints().mapToObj(Character::toString).forEach(letter -> strike(letter, 0, letter));
  }

  private void strike(String key, int code, String text) {
    for (String what : List.of("keyDown", "keyUp")) {
      tab.ask(
          "Input.dispatchKeyEvent",
          Map.of(
              "type", what,
              "key", key,
              "windowsVirtualKeyCode", code,
              "text", what.equals("keyDown") ? text : ""));
    }
  }
}
