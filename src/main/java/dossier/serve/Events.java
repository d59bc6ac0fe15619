package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The open pages that wait to be told of changes, by server-sent events. They hold no thread; the oldest is let go where there
 * are too many.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
final class Events {
  private static final int MOST = 300;

  private final Deque<HttpExchange> pages = new ArrayDeque<>();

  /** Takes a page in, and tells it something at once. Who asks for the head alone does not wait. */
  synchronized void add(HttpExchange exchange, String first) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    if (send(exchange, first)) {
      pages.addLast(exchange);
    }
    if (pages.size() > MOST) {
      pages.removeFirst().close();
    }
  }

  /** Tells all. Whoever has gone is forgotten. */
  synchronized void tell(String events) {
    pages.removeIf(page -> !send(page, events));
  }

  /** Lets all go. */
  synchronized void close() {
    pages.forEach(HttpExchange::close);
    pages.clear();
  }

  /** The whole exchange is closed, since to close its stream alone leaves the connection of a page that has gone open. */
  private static boolean send(HttpExchange page, String events) {
    try {
      page.getResponseBody().write(events.getBytes(StandardCharsets.UTF_8));
      page.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      page.close();
      return false;
    }
  }
}
