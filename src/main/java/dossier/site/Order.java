package dossier.site;

import dossier.content.Entry;
import dossier.content.Kind;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** In which order readers find the entries of a kind. */
final class Order {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

  /** An entry is compared with many others. */
  private final Map<String, String> keys = new HashMap<>();

  /** As authors ordered them; quotations and events by date; the rest, and ties, by title. */
  Comparator<Entry> of(Kind kind) {
    Comparator<Entry> byTitle = Comparator.<Entry, String>comparing(
            entry -> keys.computeIfAbsent(entry.title(), Order::key))
        .thenComparing(Entry::id);
    Comparator<Entry> byOrder =
        Comparator.<Entry>comparingInt(entry -> entry.header().order()).thenComparing(byTitle);
    return switch (kind) {
      case QUOTE ->
        Comparator.<Entry>comparingInt(entry -> entry.header().order())
            .thenComparing(entry -> ((Entry.Quote) entry).date())
            .thenComparing(byTitle);
      case EVENT -> Comparator.comparing(entry -> ((Entry.Event) entry).date());
      default -> byOrder;
    };
  }

  /** The letter under which readers look for an entry. */
  static String initial(Entry entry) {
    String key = key(entry.title());
    return key.isEmpty()
        ? ""
        : key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }

  private static String key(String title) {
    String bare =
        MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
    String words = SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
