package dossier.kit;

import dossier.evidence.Fingerprint;
import dossier.evidence.FingerprintText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up sites that are right, from a seed; and spoils them, if asked to. */
public final class RandomSite {
  private static final String[] WORDS = {
    "treaty",
    "Chișinău",
    "«bridge»",
    "Путин",
    "a & b",
    "1 < 2",
    "100 %",
    "\"quoted\"",
    "naïve",
    "東京",
    "state’s",
    "x_y",
    "*strong*",
    "`code`",
    "${x}",
    "<#if>",
    "\\<b>",
    "e\u0301",
    "👍🏽"
  };

  private final Random random;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> issues;
  private final List<String> actors;
  private final List<String> sources;
  private final List<String> terms;

  private RandomSite(long seed) {
    this.random = new Random(seed);
    this.issues = ids("issue", 1 + random.nextInt(6));
    this.actors = ids("actor", 1 + random.nextInt(5));
    this.sources = ids("source", 1 + random.nextInt(8));
    this.terms = ids("term", 1 + random.nextInt(4));
  }

  /** A site in which nothing is wrong. */
  public static SiteInAString of(long seed) {
    RandomSite site = new RandomSite(seed);
    site.write();
    return new SiteInAString(site.files, Set.of(), List.of());
  }

  /** The same, with a few characters of one file taken out, doubled or exchanged. */
  public static SiteInAString spoilt(long seed) {
    SiteInAString right = of(seed);
    Random random = new Random(~seed);
    Map<String, String> files = new LinkedHashMap<>(right.files());
    List<String> paths = new ArrayList<>(files.keySet());
    String path = paths.get(random.nextInt(paths.size()));
    StringBuilder text = new StringBuilder(files.get(path));
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(text.length());
      if (Character.isSurrogate(text.charAt(at))) {
        continue;
      }
      String signs = ":-[]{}#>|!&*\"'`\n\t @^…\u0000";
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, text.charAt(at));
        default -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
      }
    }
    files.put(path, text.toString());
    return new SiteInAString(files, Set.of(), List.of());
  }

  private void write() {
    files.put(
        "content/sources/" + sources.get(0) + ".fingerprint",
        FingerprintText.of(Fingerprint.of(
            "She said: We shall pay half of it.", "en", LocalDate.of(2026, 11, 26))));
    files.put(
        "content/site.yaml",
        "title: Site\nlanguage: en\nas-of: 2026-03\nrelation-kinds: [{kind: ties, inverse: is tied by}]\n");
    page("index.md", "Home", "", body().replace("../", ""));
    sources.forEach(id -> page(
        "sources/" + id + ".md", words(3), "kind: law\npublisher: P\nundated: true\n", body()));
    actors.forEach(id -> page("actors/" + id + ".md", words(2), "kind: state\n", body()));
    issues.forEach(id -> page("issues/" + id + ".md", words(3), issue(id), body()));
    page(
        "quotes/quote-0.md",
        "Q",
        "speaker: " + one(actors) + "\ndate: 2008-04\nsource: " + sources.get(0) + "\nissues: ["
            + one(issues) + "]\n",
        "> We shall pay half of it.\n\n" + body());
    page("background/back-0.md", words(3), "", "## Part\n\n" + body());
    page("pages/page-0.md", words(3), "", body());
    files.put("content/timeline.yaml", list(1 + random.nextInt(5), this::event));
    files.put(
        "content/glossary.yaml", terms.stream().map(this::term).collect(Collectors.joining()));
  }

  private String issue(String id) {
    String relations = issues.stream()
        .filter(other -> !other.equals(id) && random.nextInt(3) == 0)
        .map(other -> "  - {to: " + other + ", kind: ties, why: " + quoted() + ", sources: ["
            + one(sources) + "]}\n")
        .collect(Collectors.joining());
    String positions = actors.stream()
        .filter(actor -> random.nextBoolean())
        .map(actor -> "  - {actor: " + actor + ", wants: " + quoted() + ", sources: ["
            + one(sources) + "]}\n")
        .collect(Collectors.joining());
    return "question: Q?\nstatus: {then: " + quoted() + ", now: " + quoted() + ", as-of: 2025}\n"
        + "positions:" + (positions.isEmpty() ? " []\n" : "\n" + positions)
        + (relations.isEmpty() ? "" : "relations:\n" + relations);
  }

  private String event(int number) {
    return "- {id: event-" + number + ", date: " + (1990 + random.nextInt(30)) + ", title: '"
        + words(3).replace("'", "''") + "', text: " + quoted() + ", issues: [" + one(issues)
        + "], sources: ["
        + one(sources) + "]}\n";
  }

  private String term(String id) {
    return "- {id: " + id + ", term: " + id + ", definition: " + quoted() + "}\n";
  }

  private void page(String path, String title, String keys, String body) {
    files.put(
        "content/" + path,
        "---\ntitle: '" + title.replace("'", "''") + "'\nsummary: " + quoted() + "\n" + keys
            + "---\n" + body + "\n");
  }

  private String body() {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(i -> block())
        .collect(Collectors.joining("\n\n"));
  }

  private String block() {
    return switch (random.nextInt(8)) {
      case 0 -> "## " + words(3);
      case 1 -> "- " + words(4) + "\n- [[" + one(issues) + "]] " + words(2);
      case 2 -> "![[quote-0]]";
      case 3 ->
        "| a | b |\n|---|--:|\n| " + words(1).replace("|", "") + " | [[" + one(actors) + "\\|"
            + "c]] |";
      case 4 -> "> [!NOTE]\n> " + words(4);
      case 5 ->
        words(3) + " [[" + one(terms) + "|" + "a term]] [@" + one(sources) + ", p. 3; @"
            + one(sources) + "].";
      case 6 ->
        words(2) + " [file](../actors/" + one(actors) + ".md) [[back-0#part]] [@" + one(sources)
            + "]";
      default -> words(8);
    };
  }

  private String quoted() {
    return "'" + words(4).replace("'", "''") + " [@" + one(sources) + "]'";
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  private String one(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static String list(int count, java.util.function.IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining());
  }

  private static List<String> ids(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + "-" + i).toList();
  }
}
