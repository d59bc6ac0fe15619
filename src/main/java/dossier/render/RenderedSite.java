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
 * @param files its pages and what is copied, by path from the root of the site, in order of path; nobody changes the bytes
 * @param later the other files, by path: pictures that stand for pages, and what is made from the site as a whole; each is made
 *     when somebody asks for it, since most are never looked at while a site is written
 */
public record RenderedSite(
    Site site,
    SitePlan plan,
    SortedMap<String, byte[]> files,
    SortedMap<String, Supplier<byte[]>> later) {
  public RenderedSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    later = Collections.unmodifiableSortedMap(new TreeMap<>(later));
  }

  /** The paths of all files. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(later.keySet());
    return paths;
  }

  /** Every file with its bytes: what was not made yet is made for it, side by side. */
  public SortedMap<String, byte[]> whole() {
    SortedMap<String, byte[]> whole = new TreeMap<>(files);
    whole.putAll(later.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue().get())));
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
    return new RenderedSite(site, plan, lean, later);
  }
}
