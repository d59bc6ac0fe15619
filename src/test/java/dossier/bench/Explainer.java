package dossier.bench;

import dossier.evidence.Fingerprint;
import dossier.evidence.FingerprintText;
import dossier.markdown.Slugs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An explainer of any size in which nothing is wrong: issues with positions and relations, quotations that stand in the
 * fingerprinted texts of their sources, background, actors, terms, events, charts and maps. The same size and seed make
 * the same bytes.
 */
public final class Explainer {
  /** The fewest pages that make an explainer. */
  static final int FEWEST = 10;

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final long seed;
  private final List<String> issues;
  private final List<String> quotes;
  private final List<String> background;
  private final List<String> actors;
  private final List<String> sources;
  private final List<String> terms;
  private final BiConsumer<String, String> files;

  private Explainer(int pages, long seed, BiConsumer<String, String> files) {
    this.seed = seed;
    this.files = files;
    int quarter = pages / 4;
    int rest = pages - 2 * quarter;
    int others = rest * 3 / 10;
    this.issues =
        titles(quarter, "issue", prose -> "The " + prose.matter() + " at " + prose.place());
    this.quotes = titles(quarter, "quote", prose -> "On the " + prose.matter());
    this.actors = titles(others, "actor", prose -> "The " + prose.office());
    this.sources = titles(others, "source", prose -> "Report on the " + prose.matter());
    this.background = titles(
        rest - 2 * others,
        "background",
        prose -> "How " + prose.place() + " got its " + prose.matter());
    this.terms = titles(3 + pages / 25, "term", prose -> prose.matter() + " right");
  }

  private interface Title {
    String of(Prose prose);
  }

  private List<String> titles(int count, String kind, Title title) {
    return IntStream.range(0, count)
        .mapToObj(i -> title.of(prose("title of " + kind, i)) + " " + (i + 1))
        .toList();
  }

  /**
   * Makes an explainer.
   *
   * @param pages how many issues, quotations, background pages, actors and sources there are together
   * @param seed the same makes the same
   * @param files given the path and the text of each file
   */
  public static void make(int pages, long seed, BiConsumer<String, String> files) {
    if (pages < FEWEST) {
      throw new IllegalArgumentException("an explainer has at least " + FEWEST + " pages");
    }
    new Explainer(pages, seed, files).make();
  }

  /** The text of a source, sentence by sentence; its fingerprint is taken from it. */
  public static List<String> textOfSource(int source, long seed) {
    return prose(seed, "text of source", source).sentences(60);
  }

  private static Prose prose(long seed, String what, int number) {
    return new Prose(seed * 1_000_003 + what.hashCode() * 31L + number * 7919L);
  }

  private Prose prose(String what, int number) {
    return prose(seed, what, number);
  }

  private static String id(List<String> titles, int number) {
    return Slugs.of(titles.get(number));
  }

  private void make() {
    files.accept("content/site.yaml", """
        title: The rivers of the valley
        tagline: Who pays for what crosses them
        language: en
        as-of: 2026-01
        licence: CC BY 4.0
        relation-kinds:
          - {kind: waits for, inverse: holds up}
          - {kind: pays for, inverse: is paid by}
        """);
    page("index.md", "The rivers of the valley", -1, Map.of(), "Here is what each bank wants.\n");
    each(sources, this::source);
    each(actors, this::actor);
    each(quotes, this::quote);
    each(background, this::background);
    each(issues, this::issue);
    files.accept("content/glossary.yaml", list(terms.size(), this::term));
    files.accept("content/timeline.yaml", list(issues.size(), this::event));
  }

  private interface Page {
    void make(int number, Prose prose);
  }

  private void each(List<String> titles, Page page) {
    for (int i = 0; i < titles.size(); i++) {
      page.make(i, prose("page of " + titles.get(i), i));
    }
  }

  private static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining("\n"));
  }

  private void page(String path, String title, int order, Map<String, String> keys, String body) {
    StringBuilder text = new StringBuilder("---\ntitle: \"" + title + "\"\n");
    text.append("summary: \"").append(prose("summary of " + path, 0).sentence()).append("\"\n");
    if (order >= 0) {
      text.append("order: ").append(order + 1).append('\n');
    }
    keys.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    files.accept("content/" + path, text + "---\n\n" + body);
  }

  private void source(int number, Prose prose) {
    String id = id(sources, number);
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("kind", prose.one(List.of("report", "news", "transcript", "law")));
    keys.put("publisher", prose.office());
    keys.put("published", date(prose));
    keys.put("url", "https://example.org/" + id);
    page("sources/" + id + ".md", sources.get(number), number, keys, "");
    String text = String.join(" ", textOfSource(number, seed));
    files.accept(
        "content/sources/" + id + ".fingerprint",
        FingerprintText.of(Fingerprint.of(text, "en", DAY)));
  }

  private void actor(int number, Prose prose) {
    page(
        "actors/" + id(actors, number) + ".md",
        actors.get(number),
        number,
        Map.of("kind", "organisation"),
        paragraph(prose) + "\n");
  }

  /** Who spoke a quotation, which is about the issue of the same number. */
  private int speaker(int quote) {
    return quote * 7 % actors.size();
  }

  private void quote(int number, Prose prose) {
    int source = prose.below(sources.size());
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("speaker", id(actors, speaker(number)));
    keys.put("date", date(prose));
    keys.put("source", id(sources, source));
    keys.put("locator", "p. " + (1 + prose.below(200)));
    keys.put("issues", "[" + id(issues, number) + "]");
    page(
        "quotes/" + id(quotes, number) + ".md",
        quotes.get(number),
        number,
        keys,
        "> " + quotation(source, prose) + "\n\n" + paragraph(prose) + "\n");
  }

  /** Words that stand in a source: one sentence, or two with one between them left out that turns nothing round. */
  private String quotation(int source, Prose prose) {
    List<String> text = textOfSource(source, seed);
    int at = prose.below(text.size() - 2);
    boolean shortened = number(prose) == 0 && !text.get(at + 1).contains(" not ");
    return shortened ? text.get(at) + " […] " + text.get(at + 2) : text.get(at);
  }

  private static int number(Prose prose) {
    return prose.below(4);
  }

  private void background(int number, Prose prose) {
    String id = id(background, number);
    StringBuilder body = new StringBuilder(sections(prose));
    if (number % 6 == 0) {
      files.accept("content/charts/" + id + ".csv", numbers(prose));
      body.append(figure("chart", prose, "type: lines\ndata: " + id + "\nunit: crowns a year"));
    }
    page("background/" + id + ".md", background.get(number), number, Map.of(), body.toString());
  }

  private void issue(int number, Prose prose) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("question", "Who should pay for the " + prose.matter() + "?");
    keys.put(
        "status",
        "{then: \"" + prose.sentence() + "\", now: \"" + cited(prose) + "\", as-of: 2025-06}");
    keys.put(
        "key-facts",
        "\n  - {label: Length, value: " + (20 + prose.below(500)) + " metres in 1990, sources: ["
            + anySource(prose) + "]}");
    keys.put("positions", positions(number, prose));
    keys.put("relations", relations(number, prose));
    if (issues.size() <= 20) {
      keys.put("place", "[" + (1 + number % 4) + ", " + (1 + number / 4) + "]");
    }
    StringBuilder body = new StringBuilder(sections(prose));
    body.append("\n![[").append(id(quotes, number)).append("]]\n");
    if (number % 3 == 0) {
      int source = prose.below(sources.size());
      body.append("\n> ")
          .append(quotation(source, prose))
          .append(" [@")
          .append(id(sources, source))
          .append("]\n");
    }
    if (number % 10 == 0) {
      body.append(figure("map", prose, """
          view: [26.2, 45.3, 30.7, 48.7]
          places:
            - {name: Upper bank, at: [47.01, 28.86], note: Where the count was made}
            - {name: Lower bank, at: [46.0, 29.63]}"""));
    }
    page("issues/" + id(issues, number) + ".md", issues.get(number), number, keys, body.toString());
  }

  private String positions(int issue, Prose prose) {
    int speaker = speaker(issue);
    StringBuilder positions = new StringBuilder("\n  - {actor: " + id(actors, speaker)
        + ", wants: \"" + prose.sentence() + "\", quote: " + id(quotes, issue) + "}");
    for (int actor : prose.some(3, actors.size())) {
      if (actor != speaker) {
        positions
            .append("\n  - {actor: ")
            .append(id(actors, actor))
            .append(", wants: \"")
            .append(prose.sentence())
            .append("\", because: \"")
            .append(prose.sentence())
            .append("\", sources: [")
            .append(anySource(prose))
            .append("]}");
      }
    }
    return positions.toString();
  }

  private String relations(int issue, Prose prose) {
    List<String> to = new ArrayList<>();
    if (issue > 0) {
      to.add(id(issues, issue - 1));
    }
    if (issue > 20) {
      to.add(id(issues, issue - 2 - prose.below(18)));
    }
    to.add("background/" + id(background, prose.below(background.size())));
    return to.stream()
        .map(other ->
            "\n  - {to: " + other + ", kind: " + prose.one(List.of("waits for", "pays for"))
                + ", why: \"" + prose.sentence() + "\", sources: [" + anySource(prose) + "]}")
        .collect(Collectors.joining());
  }

  private String term(int number) {
    Prose prose = prose("term", number);
    return "- id: " + id(terms, number) + "\n  term: " + terms.get(number) + "\n  definition: \""
        + prose.sentence() + "\"\n  sources: [" + anySource(prose) + "]\n";
  }

  private String event(int number) {
    Prose prose = prose("event", number);
    return "- id: event-" + (number + 1) + "\n  date: " + date(prose) + "\n  title: The day of the "
        + prose.matter() + " " + (number + 1) + "\n  text: \"" + prose.sentence()
        + "\"\n  issues: ["
        + id(issues, number) + "]\n  actors: [" + id(actors, speaker(number)) + "]\n  sources: ["
        + anySource(prose) + "]\n";
  }

  private String sections(Prose prose) {
    StringBuilder body = new StringBuilder(paragraph(prose)).append('\n');
    for (int section = 1; section <= 3; section++) {
      body.append("\n## ")
          .append(List.of("What changed", "Who decides", "What it costs").get(section - 1))
          .append("\n\n");
      body.append(paragraph(prose)).append("\n\n");
      if (section == 2) {
        body.append(cited(prose)).append("[^1]\n\n");
        for (int i = 0; i < 3; i++) {
          body.append("- ").append(cited(prose)).append('\n');
        }
      } else if (section == 3) {
        body.append("| Year | Place | Crowns |\n| --- | --- | ---: |\n");
        for (int year = 2020; year < 2025; year++) {
          body.append("| ")
              .append(year)
              .append(" | ")
              .append(prose.place())
              .append(" | ")
              .append(prose.below(900))
              .append(" |\n");
        }
      } else {
        body.append(paragraph(prose)).append('\n');
      }
    }
    return body.append("\n[^1]: ").append(prose.sentence()).append('\n').toString();
  }

  /** Three sentences with a link, a term and a citation among them. */
  private String paragraph(Prose prose) {
    return prose.sentence() + " See " + link(prose) + " on the [[glossary/"
        + id(terms, prose.below(terms.size())) + "|right]] to do so. " + cited(prose);
  }

  private String link(Prose prose) {
    return switch (prose.below(3)) {
      case 0 -> "[[issues/" + id(issues, prose.below(issues.size())) + "]]";
      case 1 -> "[[actors/" + id(actors, prose.below(actors.size())) + "]]";
      default -> {
        String id = id(background, prose.below(background.size()));
        yield "[" + prose.place() + "](../background/" + id + ".md)";
      }
    };
  }

  private String cited(Prose prose) {
    return prose
        .sentence()
        .replaceFirst("\\.$", " [@" + anySource(prose) + ", p. " + (1 + prose.below(300)) + "].");
  }

  private String anySource(Prose prose) {
    return id(sources, prose.below(sources.size()));
  }

  private String figure(String kind, Prose prose, String keys) {
    return "\n```" + kind + "\ntitle: The " + prose.matter() + "\n" + keys
        + "\nnote: Counted on one day of each year.\nsources: [" + anySource(prose) + "]\n```\n";
  }

  private static String numbers(Prose prose) {
    return "year,dues\n"
        + IntStream.range(2010, 2025)
            .mapToObj(year -> year + "," + (100 + prose.below(900)) + "\n")
            .collect(Collectors.joining());
  }

  private static String date(Prose prose) {
    return String.format(
        Locale.ROOT,
        "%d-%02d-%02d",
        1990 + prose.below(35),
        1 + prose.below(12),
        1 + prose.below(28));
  }
}
