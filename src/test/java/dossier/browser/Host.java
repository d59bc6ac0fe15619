package dossier.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;

/** A host on this machine with the manners of GitHub Pages, at which a site stands under the path of a project. */
final class Host implements AutoCloseable {
  private static final String PROJECT = "/project/";
  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "json", "application/json; charset=utf-8",
      "xml", "application/xml",
      "svg", "image/svg+xml",
      "png", "image/png",
      "woff2", "font/woff2");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final HttpServer server;

  Host() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
  }

  /** The address of the site. */
  Place place() {
    return new Place("http://127.0.0.1:" + server.getAddress().getPort() + PROJECT);
  }

  /** Publishes a site: each file by its path. */
  void publish(Map<String, byte[]> site) {
    files.putAll(site);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      String path = asked.startsWith(PROJECT) ? asked.substring(PROJECT.length()) : "?";
      if (files.containsKey(path + "/index.html")) {
        exchange.getResponseHeaders().set("Location", asked + "/");
        exchange.sendResponseHeaders(301, -1);
      } else {
        String found = found(path);
        send(exchange, found.isEmpty() ? 404 : 200, found.isEmpty() ? "404.html" : found);
      }
    }
  }

  /** Folders are known by their first page, and pages without their ending too. */
  private String found(String path) {
    String page = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return files.containsKey(page) ? page : files.containsKey(page + ".html") ? page + ".html" : "";
  }

  private void send(HttpExchange exchange, int status, String path) throws IOException {
    byte[] body = files.get(path);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
