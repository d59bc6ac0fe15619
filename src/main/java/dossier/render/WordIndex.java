package dossier.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On which pages each word stands, and where on them. Pages are added in the order of their numbers. Of a word on a page
 * only the best place is kept; a place is one letter: {@code ,} for the text, {@code ;} for the summary, and for a title how
 * many words that has, {@code A} for one.
 */
final class WordIndex {
  /** What stands behind a letter where its pages are those of every word that begins with it. */
  private static final String AND_MORE = "*";

  private static final int MOST_WORDS = 'Z' - 'A' + 1;

  private final Map<String, Pages> words = new HashMap<>();

  /** The words of a page, each once. It takes longer than to add them, and may be done for many pages at a time. */
  static PageWords of(SearchText text) {
    return new PageWords(words(text.title()), words(text.summary()), words(text.words()));
  }

  /** The different words of a page, by where they stand. */
  record PageWords(Set<String> title, Set<String> summary, Set<String> text) {}

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    FoldedWords.of(text, words::add);
    return words;
  }

  /** Adds the words of a page. */
  void add(int page, PageWords words) {
    char ofTitle = (char) ('A' - 1 + Math.min(words.title().size(), MOST_WORDS));
    words.title().forEach(word -> pages(word).add(page, ofTitle));
    words.summary().forEach(word -> pages(word).add(page, ';'));
    words.text().forEach(word -> pages(word).add(page, ','));
  }

  private Pages pages(String word) {
    Pages pages = words.get(word);
    if (pages == null) {
      String letter = word.substring(0, word.offsetByCodePoints(0, 1)) + AND_MORE;
      pages = new Pages(words.computeIfAbsent(letter, key -> new Pages(null)));
      words.put(word, pages);
    }
    return pages;
  }

  /** The pages of each word, in the order of words: a place and the step from the page before, to the base of 36, if not 1. */
  SortedMap<String, String> lists() {
    SortedMap<String, String> lists = new TreeMap<>();
    words.forEach((word, pages) -> lists.put(word, pages.list.toString()));
    return lists;
  }

  /** The pages of one word. */
  private static final class Pages {
    private final @Nullable Pages ofLetter;
    private final StringBuilder list = new StringBuilder();
    private int last = -1;

    Pages(@Nullable Pages ofLetter) {
      this.ofLetter = ofLetter;
    }

    void add(int page, char place) {
      if (page == last) {
        return;
      }
      list.append(place);
      if (page > last + 1) {
        list.append(Integer.toString(page - last, Character.MAX_RADIX));
      }
      last = page;
      if (ofLetter != null) {
        ofLetter.add(page, place);
      }
    }
  }
}
