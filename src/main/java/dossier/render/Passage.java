package dossier.render;

import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The address of a passage inside a web page, by its first and last words.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL fragment text directives</a>
 */
final class Passage {
  private static final int WORDS = 5;

  private Passage() {}

  /** The address; empty where the source is not on the web, or is no page whose text a browser searches. */
  static String address(Source source, Quote quote) {
    String url = source.url();
    if (url.isEmpty() || url.contains("#") || url.matches("(?i).*\\.(pdf|docx?|zip)(\\?.*)?")) {
      return "";
    }
    String text =
        quote.original() == null ? quote.quotation().text() : quote.original().text();
    List<String> runs = Arrays.stream(text.split("\\[[^\\]]*]|\u2026|\\.\\.\\."))
        .map(String::strip)
        .filter(run -> !run.isEmpty())
        .toList();
    if (runs.isEmpty()) {
      return "";
    }
    List<String> first = words(runs.get(0));
    List<String> last = words(runs.get(runs.size() - 1));
    boolean whole = runs.size() == 1 && first.size() <= 2 * WORDS;
    String from = whole ? join(first) : join(first.subList(0, Math.min(WORDS, first.size())));
    String to =
        whole ? "" : "," + join(last.subList(Math.max(0, last.size() - WORDS), last.size()));
    return url + "#:~:text=" + from + to;
  }

  private static List<String> words(String run) {
    String bare = run.replaceFirst("[\\p{Punct}\u201D\u2019]+$", "");
    return List.of(bare.split("\\s+"));
  }

  private static String join(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
