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
}
