package dossier.render;

import dossier.site.Site;
import dossier.site.SitePlan;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The whole site in memory.
 *
 * @param site what it shows
 * @param plan its pages
 * @param files its pages and what is copied, by path from the root of the site, in order of path; nobody changes the bytes
 * @param later the other files
 */
public record RenderedSite(
    Site site, SitePlan plan, SortedMap<String, byte[]> files, LaterFiles later) {
  public RenderedSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The paths of all files that a page may link to. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(later.paths());
    return paths;
  }

  /** Every file with its bytes: what was not made yet is made for it. */
  public SortedMap<String, byte[]> whole() {
    SortedMap<String, byte[]> whole = new TreeMap<>(files);
    whole.putAll(later.all());
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
