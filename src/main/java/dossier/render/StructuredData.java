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
import dossier.site.Address;
import dossier.site.Page;
import dossier.site.Part;
import dossier.site.Section;
import dossier.site.Site;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page is about, in the words of schema.org, as JSON-LD. Addresses are absolute; a site that does not
 * know its own leaves them out.
 *
 * @see <a href="https://schema.org/docs/schemas.html">schema.org</a>
 */
final class StructuredData {
  private final Site site;
  private final Settings settings;
  private final Function<Address, String> published;

  /**
   * For one site.
   *
   * @param published where an address is published; empty where that is not known
   */
  StructuredData(Site site, Function<Address, String> published) {
    this.site = site;
    this.settings = site.settings();
    this.published = published;
  }

  /**
   * What a page is about, and where it stands.
   *
   * @param title the page's title
   * @param description the page in a sentence or two
   * @param section the name of the section that lists what the page is about, or empty
   */
  Map<String, Object> of(Page page, String title, String description, String section) {
    List<Object> graph = new ArrayList<>();
    graph.add(
        page.entry() == null ? list(page, title, description) : whole(page.entry(), description));
    if (!(page.entry() instanceof Home)) {
      graph.add(trail(page, title, section));
    }
    return new Fields()
        .put("@context", "https://schema.org")
        .put("@graph", graph)
        .map();
  }

  /** From the front page by the section to the page. */
  private Map<String, Object> trail(Page page, String title, String section) {
    List<Object> steps = new ArrayList<>();
    steps.add(step(1, settings.title(), Address.of("index.html")));
    above(page).ifPresent(found -> steps.add(step(2, section, found.address())));
    steps.add(step(steps.size() + 1, title, page.address()));
    return new Fields()
        .put("@type", "BreadcrumbList")
        .put("itemListElement", steps)
        .map();
  }

  /** The section that lists what the page is about, or that the page is a later part of. */
  private static Optional<Section> above(Page page) {
    return page.part() == null
        ? Optional.ofNullable(page.entry()).map(Entry::kind).flatMap(Section::of)
        : Optional.of(page.part()).filter(Part::isLater).map(Part::section);
  }

  private Map<String, Object> step(int position, String name, Address address) {
    return new Fields()
        .put("@type", "ListItem")
        .put("position", position)
        .put("name", name)
        .put("item", published.apply(address))
        .map();
  }

  /** A page that lists: its terms are told whole, its events by name and date, as dossier.json has the rest. */
  private Map<String, Object> list(Page page, String title, String description) {
    List<Entry> listed = page.part() == null ? List.of() : page.part().entries();
    boolean terms = page.part() != null && page.part().section() == Section.GLOSSARY;
    boolean events = page.part() != null && page.part().section() == Section.TIMELINE;
    Fields fields = new Fields()
        .put("@type", terms ? "DefinedTermSet" : "WebPage")
        .put("@id", published.apply(page.address()))
        .put("url", published.apply(page.address()))
        .put("name", title)
        .put("description", description);
    putPart(fields);
    if (terms) {
      fields.put(
          "hasDefinedTerm",
          listed.stream().map(term -> whole(term, Plain.of(term.summary()))).toList());
    }
    if (events) {
      fields.put(
          "mainEntity",
          new Fields()
              .put("@type", "ItemList")
              .put("itemListElement", dated(listed))
              .map());
    }
    return fields.map();
  }

  private List<Map<String, Object>> dated(List<Entry> events) {
    return events.stream()
        .map(Event.class::cast)
        .map(event -> named(event, "name")
            .put("startDate", event.date())
            .put("endDate", event.until())
            .map())
        .toList();
  }

  private Map<String, Object> whole(Entry entry, String description) {
    Fields fields = named(
        entry, entry instanceof Issue || entry.kind() == Kind.BACKGROUND ? "headline" : "name");
    if (!(entry instanceof Quote)) {
      fields.put("description", description);
    }
    if (entry instanceof Quote quote) {
      put(quote, fields);
    } else if (entry instanceof Actor actor) {
      put(actor, fields);
    } else if (entry instanceof Source source) {
      put(source, fields);
    } else if (entry instanceof Term term) {
      fields.put("alternateName", term.also());
    } else {
      putText(entry, fields);
    }
    return fields.map();
  }

  /** A page of the site's own words: an article, the front page, any other page. */
  private void putText(Entry entry, Fields fields) {
    if (entry instanceof Issue issue) {
      fields.put("alternativeHeadline", issue.question());
    }
    fields.put("inLanguage", settings.language());
    if (settings.licence() != null) {
      fields.put("license", settings.licence().content().url());
    }
    if (!(entry instanceof Home)) {
      putPart(fields);
      fields.put("mentions", linked(entry, Kind.ACTOR)).put("citation", linked(entry, Kind.SOURCE));
    }
    fields.put(
        "correction",
        entry.corrections().stream()
            .map(made -> new Fields()
                .put("@type", "CorrectionComment")
                .put("datePublished", made.date())
                .put("text", Plain.of(made.text()))
                .map())
            .toList());
  }

  private void put(Quote quote, Fields fields) {
    String language = settings.language();
    String original =
        quote.original() == null ? "" : Plain.line(quote.original().text());
    fields
        .put("text", Plain.line(quote.quotation().text()))
        .put("inLanguage", language)
        .put("dateCreated", quote.date())
        .put("spokenByCharacter", speaker(quote))
        .put("about", named(quote.issues().stream()))
        .put("isPartOf", site.entry(quote.source()).map(this::whole).orElse(Map.of()));
    if (!original.isEmpty()) {
      fields.put(
          "translationOfWork",
          new Fields()
              .put("@type", "Quotation")
              .put("text", original)
              .put("inLanguage", quote.language())
              .map());
    }
  }

  /** Somebody whom the source does not name is a person of whom no more is known. */
  private Map<String, Object> speaker(Quote quote) {
    return quote.attributed().isEmpty()
        ? site.entry(quote.speaker()).map(entry -> named(entry, "name").map()).orElse(Map.of())
        : new Fields()
            .put("@type", "Person")
            .put("description", quote.attributed())
            .map();
  }

  private Map<String, Object> whole(Entry entry) {
    return whole(entry, "");
  }

  private void put(Actor actor, Fields fields) {
    fields
        .put("jobTitle", actor.role())
        .put("birthDate", actor.born())
        .put("deathDate", actor.died());
    if (actor.type() != Actor.Type.STATE) {
      fields.put("memberOf", named(actor.memberOf().stream().filter(this::isOrganisation)));
    }
  }

  /** For schema.org a state is a place, of which nobody can be a member. */
  private boolean isOrganisation(Ref ref) {
    return site.entry(ref).orElse(null) instanceof Actor actor
        && actor.type() == Actor.Type.ORGANISATION;
  }

  private void put(Source source, Fields fields) {
    fields
        .put("alternateName", source.originalTitle())
        .put("author", source.authors())
        .put(
            "publisher",
            new Fields()
                .put("@type", "Organization")
                .put("name", source.publisher())
                .map())
        .put("datePublished", source.published())
        .put("inLanguage", source.language())
        .put("url", source.url())
        .put("archivedAt", source.archiveUrl());
  }

  private void putPart(Fields fields) {
    fields.put(
        "isPartOf",
        new Fields()
            .put("@type", "WebSite")
            .put("name", settings.title())
            .put("url", settings.baseUrl())
            .map());
  }

  private List<Map<String, Object>> linked(Entry entry, Kind kind) {
    return Site.refs(entry).stream()
        .map(site::entry)
        .flatMap(Optional::stream)
        .filter(other -> other.kind() == kind)
        .distinct()
        .map(this::mentioned)
        .toList();
  }

  /** The address of the page that tells of it; its name where the address is not known. */
  private Map<String, Object> mentioned(Entry entry) {
    Map<String, Object> named = named(entry, "name").map();
    return named.containsKey("@id") ? Map.of("@id", named.get("@id")) : named;
  }

  private List<Map<String, Object>> named(Stream<Ref> refs) {
    return refs.map(site::entry)
        .flatMap(Optional::stream)
        .map(entry -> named(entry, "name").map())
        .toList();
  }

  /** What an entry is and is called, and where readers find it. */
  private Fields named(Entry entry, String nameKey) {
    String address = published.apply(site.address(entry));
    return new Fields()
        .put("@type", type(entry))
        .put("@id", address.isEmpty() || address.contains("#") ? address : address + "#this")
        .put(nameKey, entry.title());
  }

  private static String type(Entry entry) {
    return switch (entry.kind()) {
      case HOME -> "WebSite";
      case ISSUE, BACKGROUND -> "Article";
      case PAGE -> "WebPage";
      case QUOTE -> "Quotation";
      case ACTOR -> type(((Actor) entry).type());
      case SOURCE -> type(((Source) entry).type());
      case EVENT -> "Event";
      case TERM -> "DefinedTerm";
    };
  }

  private static String type(Actor.Type type) {
    return switch (type) {
      case PERSON -> "Person";
      case STATE -> "Country";
      case ORGANISATION -> "Organization";
    };
  }

  private static String type(Source.Type type) {
    return switch (type) {
      case ARTICLE, NEWS -> "NewsArticle";
      case TREATY, LAW -> "Legislation";
      case REPORT -> "Report";
      case DECLARATION, TRANSCRIPT, REFERENCE -> "CreativeWork";
    };
  }
}
