package dossier.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Somebody who reads a site in a tab of their own. They find things as a screen reader does, by role and name, and
 * their clicks and keys go the whole way through the browser, as those of a hand do.
 */
final class Reader implements AutoCloseable {
  private static final int PATIENCE_IN_MILLISECONDS = 60_000;

  private static final String WHERE = """
      document.readyState == 'complete'
        && document.body.checkVisibility({opacityProperty: true, visibilityProperty: true})
        && (!location.hash || document.querySelector(':target'))
        ? location.href : ''
      """;

  private final Tab tab;
  private final Hand hand;
  private final Eyes eyes;
  private final Trouble trouble;
  private Screen screen;

  Reader(Tab tab) {
    this.tab = tab;
    this.hand = new Hand(tab);
    this.eyes = new Eyes(tab);
    this.trouble = Trouble.in(tab);
    tab.ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    sitsAt(Screen.DESK);
    readsBy(Light.LIGHT);
  }

  /** Sits at another screen. */
  Reader sitsAt(Screen screen) {
    this.screen = screen;
    tab.ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", screen.width,
            "height", screen.height,
            "deviceScaleFactor", 1,
            "mobile", screen.mobile));
    return this;
  }

  /** Reads by another light. Nothing moves, so that nothing is caught half-way. */
  Reader readsBy(Light light) {
    List<Map<String, String>> features = List.of(
        Map.of("name", "prefers-color-scheme", "value", light.name().toLowerCase(Locale.ROOT)),
        Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    tab.ask("Emulation.setEmulatedMedia", Map.of("features", features));
    return this;
  }

  /** Opens whatever is folded away. */
  Reader unfolds() {
    tab.run("document.querySelectorAll('details').forEach(folded => folded.open = true)");
    return this;
  }

  /** Reads without scripts. */
  Reader withoutScripts() {
    tab.ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Opens a page by its path from the root of a site. */
  Reader opens(Place place, String path) {
    return asksFor(place, path).arrivesAt(place.address(path));
  }

  /** Asks for an address of a site, wherever that may lead. */
  Reader asksFor(Place place, String path) {
    trouble.expectOnly(place::holds);
    JsonObject answer = tab.ask("Page.navigate", Map.of("url", place.address(path)));
    if (answer.has("errorText")) {
      throw new AssertionError(
          path + " does not open: " + answer.get("errorText").getAsString());
    }
    return this;
  }

  /** Comes, in a while, to a page. */
  Reader arrivesAt(String address) {
    eventually(
        () -> isAt(address),
        () -> "wanted to go to " + address + " but is at " + eval("location.href", String.class));
    return this;
  }

  /** Whether all of the page at this address is there, and the part of it that a {@code #} names. */
  boolean isAt(String address) {
    return eval(WHERE, String.class).equals(address);
  }

  /** All of this role on the page, in its order. */
  List<Thing> all(String role) {
    return all(role, "html");
  }

  /** All of this role within a part of the page, which a selector of CSS names. */
  List<Thing> all(String role, String part) {
    return things(part, Map.of("role", role));
  }

  /** What has this role and name; the first, if there are several. */
  Thing one(String role, String name) {
    return things("html", Map.of("role", role, "accessibleName", name)).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + role + " \"" + name + "\" but " + all(role)));
  }

  private List<Thing> things(String part, Map<String, String> wanted) {
    Map<String, Object> question = new HashMap<>(wanted);
    question.put("objectId", tab.object("document.querySelector('" + part + "')"));
    List<Thing> found = new ArrayList<>();
    for (JsonElement node :
        tab.ask("Accessibility.queryAXTree", question).getAsJsonArray("nodes")) {
      if (!node.getAsJsonObject().get("ignored").getAsBoolean()) {
        found.add(thing(node.getAsJsonObject()));
      }
    }
    return found;
  }

  private static Thing thing(JsonObject node) {
    return new Thing(
        node.getAsJsonObject("role").get("value").getAsString(),
        node.has("name") ? node.getAsJsonObject("name").get("value").getAsString() : "",
        node.get("backendDOMNodeId").getAsInt());
  }

  /** Where a link says that it leads. */
  String addressOf(Thing link) {
    return ask(link, "new URL(this.getAttribute('href'), document.baseURI).href", String.class);
  }

  /**
   * Works something out about a thing.
   *
   * @param expression in JavaScript, where the thing is {@code this}
   */
  <T> T ask(Thing thing, String expression, Class<T> type) {
    String object = tab.ask("DOM.resolveNode", Map.of("backendNodeId", thing.node()))
        .getAsJsonObject("object")
        .get("objectId")
        .getAsString();
    return tab.call(object, "function() { return " + expression + " }", type);
  }

  /** Clicks the link, the button or whatever has this role and name. */
  Reader clicks(String role, String name) {
    return clicks(one(role, name));
  }

  /** Clicks a thing. */
  Reader clicks(Thing thing) {
    hand.click(thing);
    return this;
  }

  /** Clicks a link, and comes where it says that it leads. */
  Reader follows(Thing link) {
    String address = addressOf(link);
    return clicks(link).arrivesAt(address);
  }

  /** Presses a key. */
  Reader presses(Key key) {
    hand.press(key);
    return this;
  }

  /** Writes a text, key by key. */
  Reader types(String text) {
    hand.type(text);
    return this;
  }

  /** Presses the tabulator until the keys go to a thing. */
  Reader tabsTo(Thing thing) {
    List<Thing> stops = new ArrayList<>();
    while (!focus().equals(thing)) {
      if (stops.contains(focus())) {
        throw new AssertionError("no way to " + thing + " but to " + stops);
      }
      stops.add(focus());
      presses(Key.TAB);
    }
    return this;
  }

  /** What the keys go to. */
  Thing focus() {
    Map<String, Object> question =
        Map.of("objectId", tab.object("document.activeElement"), "fetchRelatives", false);
    return thing(tab.ask("Accessibility.getPartialAXTree", question)
        .getAsJsonArray("nodes")
        .get(0)
        .getAsJsonObject());
  }

  /** Whether what is focused looks different because of that. */
  boolean seesFocus() {
    return eyes.seeFocus();
  }

  /** How the parts look that every page has: their type, colours and width. */
  String looks() {
    return eyes.looks();
  }

  /** How they would look if the style sheets were missing. */
  String looksWithoutStyle() {
    return eyes.looksWithoutStyle();
  }

  /** How many pixels of the page lie outside the screen, to the right. */
  int pixelsToScrollSideways() {
    return eval("document.scrollingElement.scrollWidth", Integer.class) - screen.width;
  }

  /** What would shut people out, says axe. */
  List<String> barriers() {
    return Axe.barriers(tab);
  }

  /** Those among them that come from the colours, and so may be others by another light. */
  List<String> barriersOfColour() {
    return Axe.barriersOfColour(tab);
  }

  /** What went wrong behind the reader's back since this was last asked. */
  List<String> trouble() {
    eventually(
        () -> trouble.underWay().isEmpty(),
        () -> "the page waits for ever for " + trouble.underWay());
    return trouble.take();
  }

  /** Works something out inside the page. */
  <T> T eval(String script, Class<T> type) {
    return tab.eval(script, type);
  }

  /** Waits until something is so; a page that is on its way to another one may not answer. */
  void eventually(BooleanSupplier isSo, Supplier<String> otherwise) {
    long until = System.currentTimeMillis() + PATIENCE_IN_MILLISECONDS;
    while (!isSoNow(isSo)) {
      if (System.currentTimeMillis() > until) {
        throw new AssertionError(otherwise.get());
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean isSoNow(BooleanSupplier isSo) {
    try {
      return isSo.getAsBoolean();
    } catch (DevTools.Refused e) {
      return false;
    }
  }

  /** Nothing went wrong behind the reader's back that was not asked about. */
  void hasNoTrouble() {
    List<String> trouble = trouble();
    if (!trouble.isEmpty()) {
      throw new AssertionError(String.join("\n", trouble));
    }
  }

  @Override
  public void close() {
    try {
      hasNoTrouble();
    } finally {
      tab.close();
    }
  }
}
