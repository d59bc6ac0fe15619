package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.publish.SiteBuild;
import dossier.render.RenderedSite;
import dossier.text.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Serves a site on this machine alone, and tells the open pages when it changes. A site with a mistake is not shown: the last
 * one without stays, or comes back where only a check has found it, and every page shows what is wrong.
 */
public final class DevServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int PORTS = 100;
  private static final Set<String> NAMES = Set.of(HOST, "localhost", "[::1]");

  private final HttpServer server;
  private final ExecutorService threads;
  private final Answers answers;
  private final Events events = new Events();
  private volatile Showing showing = Showing.NOTHING;
  private Showing last = Showing.NOTHING;

  private DevServer(HttpServer server, Answers answers) {
    this.server = server;
    this.answers = answers;
    this.threads = Executors.newCachedThreadPool(work -> {
      Thread thread = new Thread(work, "serve");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Starts a server that shows nothing yet.
   *
   * @param port where, or the first free port after it
   * @param exactly whether no other port will do
   * @param asText tells a problem as the terminal does
   * @throws BindException if the port is taken
   */
  public static DevServer start(int port, boolean exactly, Function<Problem, String> asText)
      throws IOException {
    setUp();
    HttpServer http = bound(port, exactly ? 1 : PORTS);
    DevServer server = new DevServer(http, new Answers(run(), asText));
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  /**
   * A request that does not end is cut off, so that none holds a thread for ever; and no answer waits for the next one,
   * which would cost a browser a twentieth of a second a file.
   */
  private static void setUp() {
    Map.of("sun.net.httpserver.maxReqTime", "20", "sun.net.httpserver.nodelay", "true")
        .forEach((name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }

  private static HttpServer bound(int port, int ports) throws IOException {
    InetAddress here = InetAddress.getByName(HOST);
    for (int next = port; ; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, next), 0);
      } catch (BindException e) {
        if (next + 1 >= port + ports || next + 1 > 65535) {
          throw e;
        }
      }
    }
  }

  /** A name that the next run will not have, so that a page of this one knows that it is old. */
  private static String run() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  /** What an open page is that shows the site as it is now. */
  String version() {
    return answers.version(showing);
  }

  /** Where the site is. */
  public String address() {
    return "http://" + HOST + ":" + server.getAddress().getPort() + showing.base();
  }

  /**
   * Shows a site whose pages are drawn as they are asked for, before anybody has checked them, and tells the open pages. What
   * was built of it is shown next.
   */
  public void showEarly(RenderedSite site) {
    last.early(site).ifPresent(early -> {
      showing = early;
      events.tell(event("version", answers.version(early)));
    });
  }

  /**
   * Shows what was built, if nothing is wrong with it, and tells the open pages.
   *
   * @return how many files of the site are other than before
   */
  public int show(SiteBuild build) {
    int seen = showing.version();
    Showing after = last.after(build, seen);
    Set<String> changed = last.changed(after.files());
    boolean style = last.version() > 0
        && seen == last.version()
        && changed.stream().allMatch(path -> path.endsWith(".css"));
    last = after;
    showing = after;
    String news =
        after.version() == seen ? "" : event(style ? "style" : "version", answers.version(after));
    events.tell(news + event("problems", String.valueOf(after.problems().size())));
    return changed.size();
  }

  private static String event(String name, String data) {
    return "event: " + name + "\ndata: " + data + "\n\n";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    Showing now = showing;
    if (!isForThisMachine(exchange)) {
      send(exchange, Answer.words(403, "This server answers to this machine alone."));
    } else if (!List.of("GET", "HEAD").contains(method)) {
      send(exchange, Answer.words(405, "Only reading is possible here."));
    } else if (exchange.getRequestURI().isAbsolute() || path == null || !path.startsWith("/")) {
      send(exchange, Answer.words(400, "This is no address of a page."));
    } else if (path.equals("/" + Answers.OWN + "events")) {
      events.add(
          exchange,
          event("version", answers.version(now))
              + event("problems", String.valueOf(now.problems().size())));
    } else {
      send(exchange, answers.to(path, now));
    }
  }

  /** A page of another site may reach this address, but only under a name that is not ours. */
  private static boolean isForThisMachine(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    return hosts.size() == 1
        && NAMES.contains(hosts.get(0).replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (!answer.location().isEmpty()) {
      exchange.getResponseHeaders().set("Location", answer.location());
    }
    boolean empty = exchange.getRequestMethod().equals("HEAD") || answer.bytes().length == 0;
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.bytes().length);
    if (!empty) {
      try (OutputStream body = exchange.getResponseBody()) {
        body.write(answer.bytes());
      }
    }
    exchange.close();
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
