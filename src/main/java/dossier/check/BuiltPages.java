package dossier.check;

import dossier.render.RenderedSite;
import dossier.site.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of a site as a browser reads them.
 *
 * @param pages each page with its document, in the order of the plan
 * @param files the paths of all files of the site
 * @param anchors the ids of each page, by its path
 * @param basePath the path at which the site is published, ending in a slash: {@code /} or {@code /bucharest/}
 */
record BuiltPages(
    List<BuiltPage> pages, Set<String> files, Map<String, Set<String>> anchors, String basePath) {

  /** One page, read. */
  record BuiltPage(Page page, Document document) {}

  static BuiltPages of(RenderedSite site) {
    List<BuiltPage> pages = site.plan().pages().parallelStream()
        .filter(page -> page.path().endsWith(".html") && site.files().containsKey(page.path()))
        .map(page -> new BuiltPage(page, parse(site.files().get(page.path()))))
        .toList();
    Map<String, Set<String>> anchors = new HashMap<>();
    pages.forEach(built -> anchors.put(built.page().path(), ids(built.document())));
    String base = site.site().settings().baseUrl().replaceFirst("https?://[^/]+", "");
    return new BuiltPages(pages, site.paths(), anchors, base.isEmpty() ? "/" : base);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The file that an address means, from the root of the site.
   *
   * @param from the path of the file that holds the address
   * @param address the address, without a scheme
   */
  String path(String from, String address) {
    String path = decoded(address.replaceFirst("[?#].*", ""));
    if (path.isEmpty()) {
      return from;
    }
    if (path.startsWith("/")) {
      return path.startsWith(basePath) ? path.substring(basePath.length()) : path;
    }
    try {
      String folder = from.substring(0, from.lastIndexOf('/') + 1);
      return new URI(null, null, "/" + folder + path, null)
          .normalize()
          .getPath()
          .substring(1);
    } catch (URISyntaxException e) {
      return path;
    }
  }

  /** An address with its escapes resolved: {@code two%20words} are two words. */
  static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Document parse(byte[] html) {
    return Jsoup.parse(text(html));
  }

  private static Set<String> ids(Document document) {
    Set<String> ids = new HashSet<>();
    for (Element element : document.select("[id]")) {
      ids.add(element.id());
    }
    return ids;
  }
}
