package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Entry.Event;
import dossier.content.Entry.Home;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Entry.Term;
import dossier.content.Issue;
import dossier.content.Kind;
import dossier.content.Settings;
import dossier.evidence.Evidence;
import dossier.evidence.Verdict;
import dossier.markdown.Block;
import dossier.markdown.Body;
import dossier.site.Site;
import dossier.text.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole dossier as one JSON document: every kind with every key under the name that authors give it, texts
 * without markup, and each name as the full name of what it leads to. {@code dossier.schema.json} describes it.
 */
final class OpenData {
  private final Site site;
  private final Evidence evidence;

  private OpenData(Site site, Evidence evidence) {
    this.site = site;
    this.evidence = evidence;
  }

  static byte[] of(Site site, Evidence evidence) {
    return new OpenData(site, evidence).dossier();
  }

  /** The schema of the document, in the form of JSON Schema 2020-12. */
  static byte[] schema() {
    try (InputStream schema = OpenData.class.getResourceAsStream("dossier.schema.json")) {
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] dossier() {
    LongJson all = new LongJson()
        .put("$schema", "dossier.schema.json")
        .put("settings", SettingsData.of(site.settings()));
    for (Kind kind : Kind.values()) {
      if (kind == Kind.HOME) {
        all.put("home", entry(site.of(kind).get(0)));
      } else {
        all.put(kind.folder(), site.of(kind), this::entry);
      }
    }
    return all.bytes();
  }

  private Map<String, Object> entry(Entry entry) {
    Fields fields = new Fields()
        .put("name", entry.name())
        .put("address", site.address(entry).toString())
        .put("title", entry.title())
        .put("summary", Plain.of(entry.summary()))
        .put("draft", entry.header().draft() ? true : null)
        .put("as-of", entry.asOf());
    if (entry.header().order() != Integer.MAX_VALUE) {
      fields.put("order", entry.header().order());
    }
    putOwn(entry, fields);
    return fields
        .put("text", text(entry.body()))
        .put("quoted-in-text", quoted(entry.body()))
        .put(
            "figures",
            entry.header().figures().stream()
                .map(figure -> FigureData.of(figure, this::names))
                .toList())
        .put("links", links(entry))
        .put(
            "aliases",
            entry.header().aliases().stream().map(alias -> alias.path()).toList())
        .put(
            "corrections",
            entry.corrections().stream()
                .map(made -> new Fields()
                    .put("date", made.date())
                    .put("text", Plain.of(made.text()))
                    .map())
                .toList())
        .map();
  }

  /** What only its kind has. */
  private void putOwn(Entry entry, Fields fields) {
    if (entry instanceof Home home) {
      fields.put(
          "answers",
          home.answers().stream()
              .map(answer -> new Fields()
                  .put("question", answer.question())
                  .put("answer", Plain.of(answer.answer()))
                  .map())
              .toList());
    } else if (entry instanceof Issue issue) {
      put(issue, fields);
    } else if (entry instanceof Quote quote) {
      put(quote, fields);
    } else if (entry instanceof Actor actor) {
      put(actor, fields);
    } else if (entry instanceof Source source) {
      put(source, fields);
    } else if (entry instanceof Event event) {
      fields
          .put("date", event.date())
          .put("until", event.until())
          .put("issues", names(event.issues()))
          .put("actors", names(event.actors()))
          .put("sources", names(event.sources()));
    } else if (entry instanceof Term term) {
      fields.put("also", term.also()).put("sources", names(term.sources()));
    }
  }

  private void put(Issue issue, Fields fields) {
    fields
        .put("question", issue.question())
        .put(
            "status",
            new Fields()
                .put("then", Plain.of(issue.status().then()))
                .put("now", Plain.of(issue.status().now()))
                .put("as-of", issue.status().asOf())
                .map())
        .put("outcome", issue.outcome() == null ? null : outcome(issue.outcome()))
        .put("key-facts", issue.keyFacts().stream().map(this::keyFact).toList())
        .put("positions", issue.positions().stream().map(this::position).toList())
        .put("relations", issue.relations().stream().map(this::relation).toList())
        .put("class-question", issue.classQuestion());
    if (issue.place() != null) {
      fields.put("place", List.of(issue.place().column(), issue.place().row()));
    }
  }

  private static Map<String, Object> outcome(Issue.Outcome outcome) {
    return new Fields()
        .put("sign", outcome.sign().word())
        .put("text", outcome.text())
        .map();
  }

  private Map<String, Object> keyFact(Issue.KeyFact fact) {
    return new Fields()
        .put("label", fact.label())
        .put("value", Plain.of(fact.value()))
        .put("sources", names(fact.sources()))
        .map();
  }

  private Map<String, Object> position(Issue.Position position) {
    return new Fields()
        .put("actor", name(position.actor()))
        .put("wants", Plain.of(position.wants()))
        .put("because", Plain.of(position.because()))
        .put("quote", position.quote() == null ? null : name(position.quote()))
        .put("sources", names(position.sources()))
        .map();
  }

  private Map<String, Object> relation(Issue.Relation relation) {
    String inverse = site.settings().relationKinds().stream()
        .filter(kind -> kind.kind().equals(relation.kind()))
        .map(Settings.RelationKind::inverse)
        .findFirst()
        .orElse("");
    return new Fields()
        .put("to", name(relation.to()))
        .put("kind", relation.kind())
        .put("inverse", inverse)
        .put("why", Plain.of(relation.why()))
        .put("sources", names(relation.sources()))
        .map();
  }

  private void put(Quote quote, Fields fields) {
    fields
        .put("words", Plain.line(quote.quotation().text()))
        .put("compared", compared(quote.quotation()))
        .put("speaker", name(quote.speaker()))
        .put("attributed", quote.attributed())
        .put("role", quote.role())
        .put("date", quote.date())
        .put("where", quote.where())
        .put("source", name(quote.source()))
        .put("locator", quote.locator())
        .put("seen-at", quote.seenAt())
        .put("issues", names(quote.issues()))
        .put(
            "original",
            quote.original() == null ? "" : Plain.line(quote.original().text()))
        .put("language", quote.language())
        .put("translator", quote.translator());
  }

  private void put(Actor actor, Fields fields) {
    fields
        .put("kind", actor.type().name().toLowerCase(Locale.ROOT))
        .put("role", actor.role())
        .put("member-of", names(actor.memberOf()))
        .put("born", actor.born())
        .put("died", actor.died());
  }

  private static void put(Source source, Fields fields) {
    fields
        .put("kind", source.type().word())
        .put("original-title", source.originalTitle())
        .put("publisher", source.publisher())
        .put("authors", source.authors())
        .put("published", source.published())
        .put("undated", source.published() == null ? true : null)
        .put("url", source.url())
        .put("archive-url", source.archiveUrl())
        .put("accessed", source.accessed())
        .put("language", source.language());
  }

  /** The words of a body, an empty line between its blocks. */
  private static String text(Body body) {
    return String.join(
        "\n\n",
        body.blocks().stream()
            .map(block -> Plain.line(block.text()))
            .filter(words -> !words.isEmpty())
            .toList());
  }

  /** The quotations that stand in a body as blocks of their own. */
  private List<Map<String, Object>> quoted(Body body) {
    return body.blocks().stream()
        .filter(block -> evidence.verdict(block).isPresent())
        .map(block -> new Fields()
            .put("words", Plain.line(block.text()))
            .put("compared", compared(block))
            .map())
        .toList();
  }

  private @Nullable Map<String, Object> compared(Block quotation) {
    return evidence.verdict(quotation).map(OpenData::compared).orElse(null);
  }

  private static Map<String, Object> compared(Verdict verdict) {
    return new Fields()
        .put("result", verdict.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .put("fingerprint-taken", verdict.day())
        .put("shortened", verdict.shortened())
        .put("added-to", verdict.added())
        .map();
  }

  /** What its texts lead to, each once. */
  private List<String> links(Entry entry) {
    return Site.texts(entry).stream()
        .flatMap(body -> names(body.refs()).stream())
        .distinct()
        .toList();
  }

  private String name(Ref ref) {
    return site.entry(ref).map(Entry::name).orElse("");
  }

  private List<String> names(List<Ref> refs) {
    return refs.stream()
        .map(site::entry)
        .flatMap(Optional::stream)
        .map(Entry::name)
        .toList();
  }
}
