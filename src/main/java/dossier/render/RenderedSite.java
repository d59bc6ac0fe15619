package dossier.render;

import dossier.site.Site;
import dossier.site.SitePlan;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole site in memory.
 *
 * @param site what it shows
 * @param plan its pages
 * @param files every file by its path from the root of the site, in order of path; nobody changes the bytes
 */
public record RenderedSite(Site site, SitePlan plan, SortedMap<String, byte[]> files) {
  public RenderedSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The same site with its own style sheets as readers get them; for when all checks are done, which speak of lines that
   * designers wrote. Those of the content are its authors' own, and stay.
   */
  public RenderedSite lean() {
    SortedMap<String, byte[]> lean = new TreeMap<>(files);
    lean.replaceAll((path, bytes) ->
        path.startsWith("assets/") && path.endsWith(".css") ? StyleSheet.lean(bytes) : bytes);
    return new RenderedSite(site, plan, lean);
  }
}
