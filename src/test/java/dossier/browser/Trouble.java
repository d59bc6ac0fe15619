package dossier.browser;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/** What a reader never sees of a page: the complaints in its console, and what it asks for and from whom. */
final class Trouble {
  private final BlockingQueue<String> found = new LinkedBlockingQueue<>();
  private final Map<String, String> underWay = new ConcurrentHashMap<>();
  private volatile String page = "";
  private volatile Predicate<String> own = address -> true;

  /** Listens to a tab. */
  static Trouble in(Tab tab) {
    Trouble trouble = new Trouble();
    tab.listen(trouble::hear);
    tab.ask("Runtime.enable");
    tab.ask("Log.enable");
    tab.ask("Network.enable");
    return trouble;
  }

  /** From now on, whatever is asked for at other addresses is trouble. */
  void expectOnly(Predicate<String> own) {
    this.own = own;
  }

  /** The addresses of all that was asked for and has neither come nor failed. */
  List<String> underWay() {
    return List.copyOf(underWay.values());
  }

  /** What was found since this was last asked. */
  List<String> take() {
    List<String> taken = new ArrayList<>();
    found.drainTo(taken);
    return taken;
  }

  private void hear(String event, JsonObject about) {
    switch (event) {
      case "Runtime.exceptionThrown" ->
        found.add("script failed: " + about.get("exceptionDetails"));
      case "Runtime.consoleAPICalled" -> hearConsole(about);
      case "Log.entryAdded" -> hearLog(about.getAsJsonObject("entry"));
      case "Network.requestWillBeSent" -> hearRequest(about);
      case "Network.responseReceived" -> hearResponse(about.getAsJsonObject("response"));
      case "Network.loadingFinished" -> underWay.remove(text(about, "requestId"));
      case "Network.loadingFailed" -> hearFailure(about);
      default -> {}
    }
  }

  private void hearConsole(JsonObject about) {
    if (Set.of("error", "warning", "assert").contains(text(about, "type"))) {
      found.add("console: " + about.get("args"));
    }
  }

  private void hearLog(JsonObject entry) {
    if (Set.of("error", "warning").contains(text(entry, "level"))) {
      found.add("console: " + text(entry, "text") + " " + text(entry, "url"));
    }
  }

  private void hearRequest(JsonObject about) {
    String address = text(about.getAsJsonObject("request"), "url");
    String request = text(about, "requestId");
    String loader = text(about, "loaderId");
    if (request.equals(loader)) {
      // It is for another page, and what the last one still waits for never comes.
      page = loader;
      underWay.clear();
    }
    if (loader.equals(page) && !text(about, "type").equals("EventSource")) {
      underWay.put(request, address);
    }
    if (!own.test(address)) {
      found.add("asks somebody else: " + address);
    }
  }

  private void hearResponse(JsonObject response) {
    String address = text(response, "url");
    if (response.get("status").getAsInt() >= 400) {
      found.add("answered with " + text(response, "status") + ": " + address);
    }
  }

  /** What was cancelled, by going on to another page, did not fail. */
  private void hearFailure(JsonObject about) {
    underWay.remove(text(about, "requestId"));
    if (!(about.has("canceled") && about.get("canceled").getAsBoolean())) {
      found.add("did not load: " + text(about, "type") + " " + text(about, "errorText"));
    }
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }
}
