package dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An address as it stands on a page.
 *
 * @param text the address
 * @param isFetched whether a browser fetches it, or what begins with it, by itself: all but what a reader has to click, and
 *     what only tells machines
 */
record WrittenAddress(String text, boolean isFetched) {
  private static final Set<String> FOLLOWED =
      Set.of("href", "xlink:href", "action", "formaction", "cite");
  private static final Set<String> FETCHED = Set.of("src", "poster", "background");
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s[^,]*+)?+");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|//");
  private static final Pattern FETCHED_LINK =
      Pattern.compile("(?i)stylesheet|icon|preload|prefetch|preconnect|prerender|manifest");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern REFRESH = Pattern.compile("(?i)url=['\"]?([^'\"]*)");

  /** Whether this names its scheme, or borrows it: {@code https:…}, {@code //…}. */
  boolean isElsewhere() {
    return (text.indexOf(':') > 0 || text.startsWith("//"))
        && ELSEWHERE.matcher(text).lookingAt();
  }

  /** All addresses of some elements. */
  static List<WrittenAddress> in(List<Element> elements) {
    List<WrittenAddress> addresses = new ArrayList<>();
    for (Element element : elements) {
      for (Attribute attribute : element.attributes()) {
        of(element, attribute.getKey(), attribute.getValue()).forEach(addresses::add);
      }
      if (element.normalName().equals("style")) {
        style(element.data()).forEach(addresses::add);
      }
    }
    return addresses;
  }

  private static Stream<WrittenAddress> of(Element element, String attribute, String value) {
    if (FOLLOWED.contains(attribute)) {
      return Stream.of(new WrittenAddress(bare(value), isFetched(element)));
    }
    boolean data = attribute.equals("data") && element.normalName().equals("object");
    if (FETCHED.contains(attribute) || data) {
      return Stream.of(new WrittenAddress(bare(value), true));
    }
    return switch (attribute) {
      case "srcset", "imagesrcset" ->
        fetched(CANDIDATE.matcher(value).results().map(found -> found.group(1)));
      case "ping" -> fetched(Stream.of(value.strip().split("\\s+")));
      case "style" -> style(value);
      case "content" ->
        element.hasAttr("http-equiv")
            ? REFRESH
                .matcher(value)
                .results()
                .map(found -> new WrittenAddress(bare(found.group(1)), false))
            : Stream.empty();
      default -> Stream.empty();
    };
  }

  private static Stream<WrittenAddress> style(String css) {
    return fetched(StyleAddresses.in(css).stream().map(StyleAddresses.Named::address));
  }

  private static Stream<WrittenAddress> fetched(Stream<String> addresses) {
    return addresses.map(address -> new WrittenAddress(bare(address), true));
  }

  private static boolean isFetched(Element element) {
    return switch (element.normalName()) {
      case "link" -> FETCHED_LINK.matcher(element.attr("rel")).find();
      case "image", "use", "feimage", "base" -> true;
      default -> false;
    };
  }

  /** As a browser reads it: line breaks and tabs inside do not count. */
  private static String bare(String address) {
    boolean breaks =
        address.indexOf('\t') >= 0 || address.indexOf('\n') >= 0 || address.indexOf('\r') >= 0;
    return (breaks ? BREAKS.matcher(address).replaceAll("") : address).strip();
  }
}
