package dossier.check;

import dossier.render.RenderedSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages of a site, and where an address on one of them leads.
 *
 * @param pages each page that a browser reads, in the order of the plan
 * @param files the paths of all files of the site, in order
 * @param anchors the ids of each page, by its path
 * @param basePath the path at which the site is published, ending in a slash: {@code /} or {@code /bucharest/}
 */
record BuiltPages(
    List<BuiltPage> pages, Set<String> files, Map<String, Set<String>> anchors, String basePath) {
  static BuiltPages of(RenderedSite site, CheckMemory memory) {
    List<BuiltPage> pages = site.plan().pages().parallelStream()
        .filter(page -> page.path().endsWith(".html") && site.files().containsKey(page.path()))
        .map(page -> memory
            .pages()
            .of(page.path(), site.files().get(page.path()), html -> BuiltPage.of(page, html))
            .as(page))
        .toList();
    Map<String, Set<String>> anchors = new HashMap<>();
    pages.forEach(built -> anchors.put(built.page().path(), built.anchors()));
    return new BuiltPages(
        pages,
        new LinkedHashSet<>(site.paths()),
        anchors,
        decoded(site.site().settings().basePath()));
  }

  /**
   * The file that an address means, from the root of the site.
   *
   * @param from the path of the file that holds the address
   * @param address the address, without a scheme
   */
  String path(String from, String address) {
    String path = decoded(beforeEnd(address));
    if (path.isEmpty()) {
      return from;
    }
    if (path.startsWith("/")) {
      return path.startsWith(basePath) ? path.substring(basePath.length()) : path;
    }
    return straight(from.substring(0, from.lastIndexOf('/') + 1) + path);
  }

  /** The part of an address that names a file. */
  private static String beforeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return address.substring(0, i);
      }
    }
    return address;
  }

  /** A path without the steps that lead nowhere, as RFC 3986 has it (5.2.4), but that what leads out stays out. */
  private static String straight(String path) {
    if (!path.contains("./") && !path.endsWith(".")) {
      return path;
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** An address with its escapes resolved: {@code two%20words} are two words. */
  static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
