package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
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

  private final Deque<OutputStream> pages = new ArrayDeque<>();

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
    OutputStream page = exchange.getResponseBody();
    if (send(page, first)) {
      pages.addLast(page);
    }
    if (pages.size() > MOST) {
      close(pages.removeFirst());
    }
  }

  /** Tells all. Whoever has gone is forgotten. */
  synchronized void tell(String events) {
    pages.removeIf(page -> !send(page, events));
  }

  /** Lets all go. */
  synchronized void close() {
    pages.forEach(Events::close);
    pages.clear();
  }

  private static boolean send(OutputStream page, String events) {
    try {
      page.write(events.getBytes(StandardCharsets.UTF_8));
      page.flush();
      return true;
    } catch (IOException e) {
      close(page);
      return false;
    }
  }

  private static void close(OutputStream page) {
    try {
      page.close();
    } catch (IOException e) {
      // It has gone by itself.
    }
  }
}
