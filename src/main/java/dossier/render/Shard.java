package dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One of several scripts that share out what a page does not need all at once: lines of the same list.
 *
 * @param first the place in the list, from 0, of its first line
 * @param lines those that are in it
 */
record Shard(int first, List<String> lines) {

  /**
   * Cuts a list so that each shard is small enough to be loaded in passing.
   *
   * @param most how many bytes a shard may have, if it has more than one line
   */
  static List<Shard> cut(List<String> lines, int most) {
    List<Shard> shards = new ArrayList<>();
    int first = 0;
    int bytes = 0;
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.get(i).getBytes(StandardCharsets.UTF_8).length + 2;
      if (i > first && bytes + line > most) {
        shards.add(new Shard(first, lines.subList(first, i)));
        first = i;
        bytes = 0;
      }
      bytes += line;
    }
    if (first < lines.size()) {
      shards.add(new Shard(first, lines.subList(first, lines.size())));
    }
    return shards;
  }

  /**
   * The script.
   *
   * @param target what is set to the lines, as JavaScript
   * @param open the bracket before them
   * @param close the one behind them
   */
  byte[] script(String target, String open, String close) {
    String script = target + " = " + open + "\n" + String.join(",\n", lines) + "\n" + close + ";\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }
}
