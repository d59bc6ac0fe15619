package dossier.render;

import dossier.content.Entry;
import dossier.content.Kind;
import dossier.render.WordIndex.PageWords;
import dossier.site.Site;
import dossier.site.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the search page looks through. The pages that can be found have numbers; some files hold on which of them each word
 * stands, in the order of words, others what is shown of them, in the order of numbers; one says where each file begins. A
 * query so loads few of them, however many there are. They are scripts, because a page that was opened from a disk may load
 * scripts and nothing else. Drafts are never in them.
 */
final class SearchIndex {
  /** Kind by kind in the order in which pages stand that answer a query equally well. */
  private static final List<Kind> ORDER = List.of(
      Kind.ISSUE,
      Kind.BACKGROUND,
      Kind.QUOTE,
      Kind.ACTOR,
      Kind.EVENT,
      Kind.TERM,
      Kind.HOME,
      Kind.PAGE,
      Kind.SOURCE);

  private static final int MOST_BYTES_OF_WORDS = 64_000;

  /** Less, since the ten best results may be in ten files. */
  private static final int MOST_BYTES_OF_PAGES = 32_000;

  /** The words of how many pages are looked for before they are added, so that those of all are never there at once. */
  private static final int AT_A_TIME = 500;

  private SearchIndex() {}

  static Map<String, byte[]> of(Site site) {
    List<Entry> entries = ORDER.stream()
        .flatMap(kind -> site.of(kind).stream())
        .filter(entry -> !entry.header().draft())
        .toList();
    List<SearchText> texts =
        entries.parallelStream().map(entry -> SearchText.of(site, entry)).toList();
    Map<String, Object> directory = new LinkedHashMap<>();
    Map<String, byte[]> files = new HashMap<>();
    directory.put("kinds", kinds(entries));
    directory.put("pages", pages(site, entries, texts, files));
    directory.put("words", words(texts, files));
    files.put(
        SitePlan.SEARCH_INDEX, bytes("var searchIndex = " + Json.inScript(directory) + ";\n"));
    return files;
  }

  /** The number of the first page of each kind; the front page is one of the pages of no other kind. */
  private static Map<String, Integer> kinds(List<Entry> entries) {
    Map<String, Integer> firsts = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Kind kind = entries.get(i).kind();
      firsts.putIfAbsent((kind == Kind.HOME ? Kind.PAGE : kind).folder(), i);
    }
    return firsts;
  }

  private static List<Integer> pages(
      Site site, List<Entry> entries, List<SearchText> texts, Map<String, byte[]> files) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      SearchText text = texts.get(i);
      String address = site.address(entries.get(i)).toString();
      lines.add(Json.inScript(List.of(address, text.title(), text.summary(), text.words())));
    }
    List<Integer> firsts = new ArrayList<>();
    for (Shard shard : Shard.cut(lines, MOST_BYTES_OF_PAGES)) {
      put(files, "pages-" + firsts.size(), shard, "[", "]");
      firsts.add(shard.first());
    }
    return firsts;
  }

  private static List<String> words(List<SearchText> texts, Map<String, byte[]> files) {
    WordIndex index = new WordIndex();
    for (int from = 0; from < texts.size(); from += AT_A_TIME) {
      List<SearchText> some = texts.subList(from, Math.min(from + AT_A_TIME, texts.size()));
      int page = from;
      for (PageWords found : some.parallelStream().map(WordIndex::of).toList()) {
        index.add(page++, found);
      }
    }
    SortedMap<String, String> lists = index.lists();
    List<String> words = List.copyOf(lists.keySet());
    List<String> lines = new ArrayList<>();
    lists.forEach((word, list) -> lines.add(Json.inScript(word) + ":\"" + list + "\""));
    List<String> firsts = new ArrayList<>();
    for (Shard shard : Shard.cut(lines, MOST_BYTES_OF_WORDS)) {
      put(files, "words-" + firsts.size(), shard, "{", "}");
      firsts.add(words.get(shard.first()));
    }
    return firsts;
  }

  private static void put(
      Map<String, byte[]> files, String name, Shard shard, String open, String close) {
    files.put(
        SitePlan.SEARCH_SHARDS + "/" + name + ".js",
        shard.script("searchIndex[\"" + name + "\"]", open, close));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
