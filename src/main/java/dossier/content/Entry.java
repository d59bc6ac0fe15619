package dossier.content;

import dossier.markdown.Block;
import dossier.markdown.Body;
import dossier.text.Excerpt;
import dossier.text.Ref;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an author wrote, typed. Values only: an entry does not know what its names lead to. Where
 * nothing was written a text is empty, a list is empty, and only what is marked so is null.
 * All kinds stand on this page but {@link Issue}, which has parts of its own.
 */
public sealed interface Entry
    permits Entry.Home,
        Issue,
        Entry.Background,
        Entry.Page,
        Entry.Quote,
        Entry.Actor,
        Entry.Source,
        Entry.Event,
        Entry.Term {

  /** What all kinds share. */
  Header header();

  /** Its kind. */
  Kind kind();

  /** The page's own text. */
  Body body();

  /** Its name within its kind. */
  default String id() {
    return header().id();
  }

  /** Its name for readers. */
  default String title() {
    return header().title();
  }

  /** One or two sentences on it. */
  default Body summary() {
    return header().summary();
  }

  /** The day up to which it is true, if it says one. */
  default @Nullable PartialDate asOf() {
    return header().asOf();
  }

  /** What was put right after publication. */
  default List<Header.Correction> corrections() {
    return header().corrections();
  }

  /** The name that is unique in the whole site: {@code issues/kosovo}. */
  default String name() {
    return kind() == Kind.HOME ? "index" : kind().folder() + "/" + id();
  }

  /**
   * {@code index.md}.
   *
   * @param answers what a reader with thirty seconds needs
   */
  record Home(Header header, List<Answer> answers, Body body) implements Entry {
    public Home {
      answers = List.copyOf(answers);
    }

    @Override
    public Kind kind() {
      return Kind.HOME;
    }

    /** A question and its answer in a sentence or two. */
    public record Answer(String question, Body answer) {}
  }

  /** {@code background/<id>.md}: history and documents that a reader needs first. */
  record Background(Header header, Body body) implements Entry {
    @Override
    public Kind kind() {
      return Kind.BACKGROUND;
    }
  }

  /** {@code pages/<id>.md}: any other page. */
  record Page(Header header, Body body) implements Entry {
    @Override
    public Kind kind() {
      return Kind.PAGE;
    }
  }

  /**
   * {@code quotes/<id>.md}: one quotation.
   *
   * @param speaker the actor who spoke, or for whom an unnamed speaker spoke
   * @param attributed how the source names a speaker whom it does not name, or empty
   * @param role the speaker's office then, or empty
   * @param date when it was said
   * @param where where or to whom, or empty
   * @param source where it is printed
   * @param locator where in the source, or empty
   * @param seenAt the address at which its wording was seen, or empty
   * @param issues what it is about
   * @param original the words in the language in which they were said, if they are given
   * @param language the language of {@code original}, a BCP 47 tag; or empty
   * @param translator who put it into this language, or empty
   * @param quotation the words
   * @param body what they refer to, in the editor's words
   */
  record Quote(
      Header header,
      Ref speaker,
      String attributed,
      String role,
      PartialDate date,
      String where,
      Ref source,
      String locator,
      String seenAt,
      List<Ref> issues,
      @Nullable Excerpt original,
      String language,
      String translator,
      Block quotation,
      Body body)
      implements Entry {
    public Quote {
      issues = List.copyOf(issues);
    }

    @Override
    public Kind kind() {
      return Kind.QUOTE;
    }
  }

  /**
   * {@code actors/<id>.md}: a person, a state or an organisation.
   *
   * @param type which of them
   * @param role a person's office at the time of the story, or empty
   * @param memberOf what it belongs to
   */
  record Actor(
      Header header,
      Type type,
      String role,
      List<Ref> memberOf,
      @Nullable PartialDate born,
      @Nullable PartialDate died,
      Body body)
      implements Entry {
    public Actor {
      memberOf = List.copyOf(memberOf);
    }

    @Override
    public Kind kind() {
      return Kind.ACTOR;
    }

    /** What an actor is. */
    public enum Type {
      PERSON,
      STATE,
      ORGANISATION
    }
  }

  /**
   * {@code sources/<id>.md}: one document.
   *
   * @param type what it is
   * @param originalTitle its title in its own language, where {@code title} is a translation; or empty
   * @param publisher who published it
   * @param authors who wrote it, in order
   * @param published when; null where the document does not say
   * @param url where it is on the web, or empty
   * @param archiveUrl where a copy is kept, or empty
   * @param accessed when it was last read there
   * @param language its language, a BCP 47 tag; or empty for the site's own
   */
  record Source(
      Header header,
      Type type,
      String originalTitle,
      String publisher,
      List<String> authors,
      @Nullable PartialDate published,
      String url,
      String archiveUrl,
      @Nullable PartialDate accessed,
      String language,
      Body body)
      implements Entry {
    public Source {
      authors = List.copyOf(authors);
    }

    @Override
    public Kind kind() {
      return Kind.SOURCE;
    }

    /** What a document is. */
    public enum Type {
      ARTICLE,
      NEWS,
      TREATY,
      DECLARATION,
      LAW,
      TRANSCRIPT,
      REPORT,
      REFERENCE;

      /** As authors write it. */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * One item of {@code timeline.yaml}; its summary is the event's text.
   *
   * @param date when it happened or began
   * @param until when it ended, if it lasted
   * @param issues what it bears on
   * @param actors who took part
   * @param sources where it is documented
   */
  record Event(
      Header header,
      PartialDate date,
      @Nullable PartialDate until,
      List<Ref> issues,
      List<Ref> actors,
      List<Ref> sources)
      implements Entry {
    public Event {
      issues = List.copyOf(issues);
      actors = List.copyOf(actors);
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.EVENT;
    }

    @Override
    public Body body() {
      return Body.EMPTY;
    }
  }

  /**
   * One item of {@code glossary.yaml}; its title is the term, its summary the definition.
   *
   * @param also other forms of the term
   * @param sources where the definition is documented
   */
  record Term(Header header, List<String> also, List<Ref> sources) implements Entry {
    public Term {
      also = List.copyOf(also);
      sources = List.copyOf(sources);
    }

    @Override
    public Kind kind() {
      return Kind.TERM;
    }

    @Override
    public Body body() {
      return Body.EMPTY;
    }
  }
}
