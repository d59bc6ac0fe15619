package dossier.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

/**
 * The wire to a browser, in the DevTools protocol: one asks a method and waits for its answer; meanwhile each tab
 * tells its events.
 */
final class DevTools implements WebSocket.Listener {
  private static final Gson GSON = new Gson();
  private static final int PATIENCE_IN_SECONDS = 120;

  private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
  private final Map<String, BiConsumer<String, JsonObject>> listeners = new ConcurrentHashMap<>();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;
  private int questions;

  DevTools(URI address) {
    socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(address, this)
        .join();
  }

  /** What the browser says when it will not do as asked. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String method, String why) {
      super(method + ": " + why);
    }
  }

  /** Opens a tab that shares nothing with the others: no cache, no storage. */
  Tab openTab() {
    String context =
        ask("", "Target.createBrowserContext", Map.of()).get("browserContextId").getAsString();
    String target = ask(
            "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
        .get("targetId")
        .getAsString();
    String session = ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
        .get("sessionId")
        .getAsString();
    return new Tab(this, session, context);
  }

  /**
   * Asks, and waits for the answer.
   *
   * @param session the tab that is asked; empty for the browser itself
   */
  JsonObject ask(String session, String method, Map<String, ?> parameters) {
    var answer = new CompletableFuture<JsonObject>();
    send(session, method, parameters, answer);
    try {
      JsonObject said = answer.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
      if (said.has("error")) {
        throw new Refused(method, said.getAsJsonObject("error").get("message").getAsString());
      }
      return said.getAsJsonObject("result");
    } catch (TimeoutException | ExecutionException e) {
      throw new Refused(method, "no answer from the browser (" + e + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(method, "interrupted");
    }
  }

  /** One at a time: a web socket takes no second message while it sends the first. */
  private synchronized void send(
      String session,
      String method,
      Map<String, ?> parameters,
      CompletableFuture<JsonObject> answer) {
    int id = ++questions;
    asked.put(id, answer);
    JsonObject question = new JsonObject();
    question.addProperty("id", id);
    question.addProperty("method", method);
    question.add("params", GSON.toJsonTree(parameters));
    if (!session.isEmpty()) {
      question.addProperty("sessionId", session);
    }
    socket.sendText(GSON.toJson(question), true).join();
  }

  /** Tells the listener each event of a tab: its name, and what it says. */
  void listen(String session, BiConsumer<String, JsonObject> listener) {
    listeners.put(session, listener);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    message.append(text);
    if (last) {
      receive(JsonParser.parseString(message.toString()).getAsJsonObject());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void receive(JsonObject said) {
    if (said.has("id")) {
      asked.remove(said.get("id").getAsInt()).complete(said);
    } else if (said.has("sessionId")) {
      listeners
          .getOrDefault(said.get("sessionId").getAsString(), (event, about) -> {})
          .accept(said.get("method").getAsString(), said.getAsJsonObject("params"));
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    onError(from, new IllegalStateException("the browser hung up"));
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    asked.values().forEach(answer -> answer.completeExceptionally(error));
  }
}
