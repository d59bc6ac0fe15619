package dossier.content;

import dossier.content.Entry.Actor;
import dossier.content.Entry.Background;
import dossier.content.Entry.Event;
import dossier.content.Entry.Home;
import dossier.content.Entry.Page;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Entry.Term;
import dossier.content.Header.Correction;
import dossier.content.Issue.Outcome.Sign;
import dossier.markdown.Block;
import dossier.markdown.Body;
import dossier.markdown.Slugs;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which keys each kind of entry has, and what they must hold. The only list of them. */
final class EntryReader {

  /** Makes an entry of one kind from its keys and its body. */
  private interface Reader {
    Entry read(String id, Keys keys, Body body, Problems problems);
  }

  private static final Map<Kind, Reader> READERS = Map.of(
      Kind.HOME, EntryReader::home,
      Kind.ISSUE, EntryReader::issue,
      Kind.BACKGROUND, EntryReader::background,
      Kind.QUOTE, EntryReader::quote,
      Kind.ACTOR, EntryReader::actor,
      Kind.SOURCE, EntryReader::source,
      Kind.PAGE, EntryReader::page,
      Kind.EVENT, EntryReader::event,
      Kind.TERM, EntryReader::term);

  private EntryReader() {}

  /** Reads an entry and tells of every key that its kind does not have. */
  static Entry read(Kind kind, String id, Keys keys, Body body, Problems problems) {
    Entry entry = READERS.get(kind).read(id, keys, body, problems);
    keys.done();
    return entry;
  }

  private static Entry home(String id, Keys keys, Body body, Problems problems) {
    if (keys.flag("draft")) {
      problems.error(
          "bad-value",
          keys.locationOf("draft"),
          "the front page cannot be a draft",
          "take this line out; a site without a front page cannot be published");
    }
    return new Home(
        header(id, keys, body, false, problems),
        keys.each("answers", k -> new Home.Answer(k.text("question"), k.prose("answer"))),
        body);
  }

  private static Entry issue(String id, Keys keys, Body body, Problems problems) {
    return new Issue(
        header(id, keys, body, problems),
        keys.text("question"),
        keys.group("status", "", EntryReader::status),
        keys.groupIfAny(
            "outcome", "", k -> new Issue.Outcome(k.choice("sign", Sign.class), k.text("text"))),
        keys.each("key-facts", EntryReader::keyFact),
        keys.each("positions", EntryReader::position),
        keys.each("relations", EntryReader::relation),
        keys.textIfAny("class-question"),
        place(keys, problems),
        body);
  }

  private static Issue.Status status(Keys keys) {
    return new Issue.Status(
        keys.prose("then"), keys.prose("now"), keys.date("as-of"), keys.locationOf("as-of"));
  }

  private static Issue.KeyFact keyFact(Keys keys) {
    return new Issue.KeyFact(keys.text("label"), keys.prose("value"), keys.sources());
  }

  private static Issue.Position position(Keys keys) {
    return new Issue.Position(
        keys.ref("actor", Kind.ACTOR),
        keys.proseIfAny("wants"),
        keys.proseIfAny("because"),
        keys.refIfAny("quote", Kind.QUOTE),
        keys.refsIfAny("sources", Kind.SOURCE),
        keys.location());
  }

  private static Issue.Relation relation(Keys keys) {
    return new Issue.Relation(
        keys.name("to"),
        keys.text("kind"),
        keys.locationOf("kind"),
        keys.prose("why"),
        keys.sources());
  }

  private static Issue.Place place(Keys keys, Problems problems) {
    List<Optional<Integer>> pair = keys.pairIfAny("place", Form.CELL);
    List<Integer> cell = pair.stream().flatMap(Optional::stream).toList();
    boolean fits = pair.size() == 2 && cell.size() == 2;
    if (!pair.isEmpty() && !fits) {
      problems.error(
          "bad-value",
          keys.locationOf("place"),
          "a place is a column and a row",
          "write two numbers from 1: place: [2, 1]");
    }
    return fits ? new Issue.Place(cell.get(0), cell.get(1)) : null;
  }

  private static Entry background(String id, Keys keys, Body body, Problems problems) {
    return new Background(header(id, keys, body, problems), body);
  }

  private static Entry page(String id, Keys keys, Body body, Problems problems) {
    return new Page(header(id, keys, body, problems), body);
  }

  private static Entry quote(String id, Keys keys, Body body, Problems problems) {
    Optional<Block> quotation =
        body.blocks().stream().filter(block -> block.kind() == Block.Kind.QUOTE).findFirst();
    Location place = keys.location();
    if (quotation.isEmpty()) {
      problems.error(
          "no-quotation",
          place,
          "there is no quotation in this file",
          "write the words behind > on a line of their own, under the second ---");
    }
    Block words = quotation.orElse(new Block(Block.Kind.QUOTE, List.of(), "", place));
    return new Quote(
        header(id, keys, body, problems),
        keys.ref("speaker", Kind.ACTOR),
        keys.textIfAny("attributed"),
        keys.textIfAny("role"),
        keys.date("date"),
        keys.textIfAny("where"),
        keys.ref("source", Kind.SOURCE),
        keys.textIfAny("locator"),
        keys.urlIfAny("seen-at"),
        keys.refs("issues", Kind.ISSUE),
        keys.excerptIfAny("original"),
        keys.languageIfAny("language"),
        keys.textIfAny("translator"),
        words,
        body.without(words));
  }

  private static Entry actor(String id, Keys keys, Body body, Problems problems) {
    return new Actor(
        header(id, keys, body, problems),
        keys.choice("kind", Actor.Type.class),
        keys.textIfAny("role"),
        keys.refsIfAny("member-of", Kind.ACTOR),
        keys.dateIfAny("born"),
        keys.dateIfAny("died"),
        body);
  }

  private static Entry source(String id, Keys keys, Body body, Problems problems) {
    return new Source(
        header(id, keys, body, problems),
        keys.choice("kind", Source.Type.class),
        keys.textIfAny("original-title"),
        keys.text("publisher"),
        keys.textsIfAny("authors", (text, at) -> text),
        published(keys, problems),
        keys.urlIfAny("url"),
        keys.urlIfAny("archive-url"),
        keys.dateIfAny("accessed"),
        keys.languageIfAny("language"),
        body);
  }

  /** A document without a date must say so: a date left out by mistake would look the same. */
  private static PartialDate published(Keys keys, Problems problems) {
    PartialDate published = keys.dateUnless("undated", "published");
    if (keys.flag("undated") && keys.has("published")) {
      problems.error(
          "bad-value",
          keys.locationOf("undated"),
          "a document cannot be undated and have a date",
          "keep either published or undated");
    }
    return published;
  }

  private static Entry event(String id, Keys keys, Body body, Problems problems) {
    Header header = itemHeader(id, keys, "title", "text");
    PartialDate date = keys.date("date");
    PartialDate until = keys.dateIfAny("until");
    if (until != null && until.last().isBefore(date.first())) {
      problems.error(
          "bad-value",
          keys.locationOf("until"),
          "this event ends before it begins",
          "date is the first day, until the last");
    }
    return new Event(
        header,
        date,
        until,
        keys.refs("issues", Kind.ISSUE),
        keys.refsIfAny("actors", Kind.ACTOR),
        keys.sources());
  }

  private static Entry term(String id, Keys keys, Body body, Problems problems) {
    return new Term(
        itemHeader(id, keys, "term", "definition"),
        keys.textsIfAny("also", (text, at) -> text),
        keys.refsIfAny("sources", Kind.SOURCE));
  }

  private static Header itemHeader(String id, Keys keys, String title, String text) {
    return new Header(
        id,
        keys.text(title),
        keys.prose(text),
        Integer.MAX_VALUE,
        keys.flag("draft"),
        List.of(),
        null,
        List.of(),
        List.of(),
        keys.locationOf("id"));
  }

  private static Header header(String id, Keys keys, Body body, Problems problems) {
    return header(id, keys, body, keys.flag("draft"), problems);
  }

  private static Header header(String id, Keys keys, Body body, boolean draft, Problems problems) {
    return new Header(
        id,
        keys.text("title"),
        keys.prose("summary"),
        keys.number("order", Integer.MAX_VALUE),
        draft,
        keys.aliasesIfAny("aliases"),
        keys.dateIfAny("as-of"),
        FigureReader.read(body, problems),
        keys.each("corrections", k -> new Correction(k.date("date"), k.prose("text"))),
        keys.location());
  }

  /** The id of an event that was given none: its date and its title, as an anchor. */
  static String eventId(Keys keys) {
    String id = keys.idIfAny("id");
    return keys.has("id") ? id : keys.textIfAny("date") + "-" + Slugs.of(keys.textIfAny("title"));
  }
}
