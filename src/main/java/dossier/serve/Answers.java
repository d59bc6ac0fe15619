package dossier.serve;

import dossier.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * What a browser gets for a path. Everything is looked up in memory, so no path leads to the disk.
 *
 * @param run what this run of the server is called, and no other
 * @param asText tells a problem as the terminal does
 */
record Answers(String run, Function<Problem, String> asText) {
  /** Where the server's own files stand; no page of a site begins with a dot. */
  static final String OWN = ".dossier/";

  /** What tells a page whether it is the one that is shown now: of this run, and how new. */
  String version(Showing showing) {
    return run + "." + showing.version();
  }

  /** The answer to a path that begins with a slash and is decoded. */
  Answer to(String path, Showing showing) {
    if (path.startsWith("/" + OWN)) {
      return own(path.substring(1 + OWN.length()), showing);
    }
    String base = URLDecoder.decode(showing.base().replace("+", "%2B"), StandardCharsets.UTF_8);
    if (!path.startsWith(base)) {
      return base.startsWith(path) || path.equals("/")
          ? Answer.at(showing.base())
          : missing(showing);
    }
    String file = path.substring(base.length());
    String whole = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    if (showing.has(whole)) {
      return page(200, whole, showing);
    }
    return showing.has(file + "/index.html") ? Answer.at(path + "/") : missing(showing);
  }

  private Answer page(int status, String path, Showing showing) {
    byte[] bytes = showing.bytes(path);
    return Answer.file(status, path, path.endsWith(".html") ? scripted(bytes, showing) : bytes);
  }

  /** Nothing is there; or nothing yet, since the content has had mistakes from the start. */
  private Answer missing(Showing showing) {
    return showing.has("404.html")
        ? page(404, "404.html", showing)
        : Answer.file(503, "waiting.html", scripted(resource("waiting.html"), showing));
  }

  /** A page with the script that reloads it, and nothing else that the built one does not have. */
  private byte[] scripted(byte[] page, Showing showing) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.lastIndexOf("</body>");
    String script =
        "<script src=\"/" + OWN + "reload.js?version=" + version(showing) + "\"></script>\n";
    String whole = end < 0 ? html + script : html.substring(0, end) + script + html.substring(end);
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  private Answer own(String name, Showing showing) {
    if (name.equals("problems")) {
      return Answer.file(
          200, ".html", problems(showing.problems()).getBytes(StandardCharsets.UTF_8));
    }
    if (List.of("reload.js", "stream.js", "overlay.css").contains(name)) {
      return Answer.file(200, name, resource(name));
    }
    return name.matches("problems/[a-z0-9-]+")
        ? explained(name + ".md")
        : Answer.words(404, "Nothing is here.");
  }

  private static Answer explained(String page) {
    try (InputStream in = Answers.class.getResourceAsStream("/dossier/" + page)) {
      return in == null
          ? Answer.words(404, "Nothing is here.")
          : Answer.file(200, ".txt", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String problems(List<Problem> problems) {
    StringBuilder html = new StringBuilder();
    for (Problem problem : problems) {
      html.append("<li class=\"")
          .append(problem.severity().word())
          .append("\"><pre>")
          .append(escape(asText.apply(problem).strip()))
          .append("</pre><a href=\"/" + OWN + "problems/")
          .append(escape(problem.code()))
          .append("\" target=\"_blank\">What does this mean?</a></li>\n");
    }
    return html.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Answers.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
