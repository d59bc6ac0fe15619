package dossier.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * One tab of a browser.
 *
 * @param devTools the wire
 * @param session its name on the wire
 * @param context where its cache and storage are
 */
record Tab(DevTools devTools, String session, String context) implements AutoCloseable {
  private static final Gson GSON = new Gson();

  /** Asks it something that takes no more than its name. */
  JsonObject ask(String method) {
    return ask(method, Map.of());
  }

  /** Asks it something, and waits for the answer. */
  JsonObject ask(String method, Map<String, ?> parameters) {
    return devTools.ask(session, method, parameters);
  }

  /** Tells the listener each event: its name, and what it says. */
  void listen(BiConsumer<String, JsonObject> listener) {
    devTools.listen(session, listener);
  }

  /**
   * Works something out inside the page.
   *
   * @param script an expression, or a promise of one
   * @param type what it gives: a string, a number, or a list of such
   */
  <T> T eval(String script, Class<T> type) {
    return GSON.fromJson(evaluate(script, true).get("value"), type);
  }

  /** Runs a script inside the page. */
  void run(String script) {
    evaluate(script, true);
  }

  /** The name on the wire of an object inside the page. */
  String object(String script) {
    return evaluate(script, false).get("objectId").getAsString();
  }

  /**
   * Calls a function on an object inside the page.
   *
   * @param object its name on the wire
   * @param function in JavaScript, where the object is {@code this}
   */
  <T> T call(String object, String function, Class<T> type) {
    Map<String, Object> call =
        Map.of("objectId", object, "functionDeclaration", function, "returnByValue", true);
    JsonObject answer = ask("Runtime.callFunctionOn", call);
    return GSON.fromJson(answer.getAsJsonObject("result").get("value"), type);
  }

  private JsonObject evaluate(String script, boolean byValue) {
    JsonObject answer = ask(
        "Runtime.evaluate",
        Map.of("expression", script, "returnByValue", byValue, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new DevTools.Refused(
          "Runtime.evaluate", answer.get("exceptionDetails").toString());
    }
    return answer.getAsJsonObject("result");
  }

  /** Closes the tab, and forgets what it kept. */
  @Override
  public void close() {
    devTools.ask("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
  }
}
