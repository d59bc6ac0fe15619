package dossier.render;

import dossier.site.Site;
import dossier.site.SitePlan;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The whole site in memory.
 *
 * @param site what it shows
 * @param plan its pages
 * @param files every file but the cards, by its path from the root of the site, in order of path; nobody changes the bytes
 * @param cards the pictures that stand for pages, by path; each is drawn when somebody asks for it, since most are never
 *     looked at while a site is written, and a picture takes longer than a page
 */
public record RenderedSite(
    Site site,
    SitePlan plan,
    SortedMap<String, byte[]> files,
    SortedMap<String, Supplier<byte[]>> cards) {
  public RenderedSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    cards = Collections.unmodifiableSortedMap(new TreeMap<>(cards));
  }

  /** The paths of all files, cards among them. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(cards.keySet());
    return paths;
  }

  /** Every file with its bytes: all cards are drawn for it, side by side. */
  public SortedMap<String, byte[]> whole() {
    SortedMap<String, byte[]> whole = new TreeMap<>(files);
    whole.putAll(cards.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, card -> card.getValue().get())));
    return whole;
  }

  /**
   * The same site with its own style sheets as readers get them; for when all checks are done, which speak of lines that
   * designers wrote. Those of the content are its authors' own, and stay.
   */
  public RenderedSite lean() {
    SortedMap<String, byte[]> lean = new TreeMap<>(files);
    lean.replaceAll((path, bytes) ->
        path.startsWith("assets/") && path.endsWith(".css") ? StyleSheet.lean(bytes) : bytes);
    return new RenderedSite(site, plan, lean, cards);
  }
}
