package dossier.render;

import dossier.content.Entry;
import dossier.site.Site;
import dossier.site.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a link may show of the page that it leads to: title and summary of each, by address, shared out in the order of
 * addresses; one more file says with which address each of the others begins. They are scripts, because a page that was
 * opened from a disk may load scripts and nothing else. Drafts are never in them.
 */
final class Previews {
  private static final int MOST_BYTES = 48_000;

  private Previews() {}

  static Map<String, byte[]> of(Site site) {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Entry entry : site.entries()) {
      if (!entry.header().draft()) {
        String address = site.address(entry).toString();
        List<String> shown = List.of(entry.title(), Plain.of(entry.summary()));
        lines.put(address, Json.inScript(address) + ":" + Json.inScript(shown));
      }
    }
    Map<String, byte[]> files = new HashMap<>();
    List<String> addresses = List.copyOf(lines.keySet());
    List<String> firsts = new ArrayList<>();
    for (Shard shard : Shard.cut(List.copyOf(lines.values()), MOST_BYTES)) {
      int number = firsts.size();
      firsts.add(addresses.get(shard.first()));
      files.put(
          SitePlan.PREVIEW_SHARDS + "/" + number + ".js",
          shard.script("previews[" + number + "]", "{", "}"));
    }
    String directory = "var previews = {\"firsts\":" + Json.inScript(firsts) + "};\n";
    files.put(SitePlan.PREVIEWS, directory.getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
