package dossier.content;

import dossier.markdown.Body;
import dossier.text.Location;
import dossier.text.Ref;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code issues/<id>.md}: one matter in dispute or agreement.
 *
 * @param question what it is about, as a question
 * @param status where it stood and where it stands
 * @param outcome what the talks made of it, if that can be said in a few words
 * @param keyFacts the figures and dates to know
 * @param positions who wanted what
 * @param relations how it is tied to other issues and pages
 * @param classQuestion a question for a class, or empty
 * @param place column and row on the issue map, if the author chose them
 */
public record Issue(
    Header header,
    String question,
    Status status,
    @Nullable Outcome outcome,
    List<KeyFact> keyFacts,
    List<Position> positions,
    List<Relation> relations,
    String classQuestion,
    @Nullable Place place,
    Body body)
    implements Entry {
  public Issue {
    keyFacts = List.copyOf(keyFacts);
    positions = List.copyOf(positions);
    relations = List.copyOf(relations);
  }

  @Override
  public Kind kind() {
    return Kind.ISSUE;
  }

  /** Where it stood at the time of the story, where it stands, and the day of the second sentence. */
  public record Status(Body then, Body now, PartialDate asOf, Location asOfLocation) {}

  /**
   * What the talks made of an issue.
   *
   * @param sign the same, as a mark
   * @param text in a few words
   */
  public record Outcome(Sign sign, String text) {

    /** How far it was settled. */
    public enum Sign {
      AGREED,
      TALKING,
      OPEN;

      /** As authors write it. */
      public String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** A figure or date to know, and where it comes from. */
  public record KeyFact(String label, Body value, List<Ref> sources) {
    public KeyFact {
      sources = List.copyOf(sources);
    }
  }

  /**
   * What one actor wanted.
   *
   * @param actor who
   * @param wants what, as that side would put it; empty where no statement was found
   * @param because why, as that side would put it; or empty
   * @param quote a quotation that shows it, if there is one
   * @param sources where it is documented
   */
  public record Position(
      Ref actor,
      Body wants,
      Body because,
      @Nullable Ref quote,
      List<Ref> sources,
      Location location) {
    public Position {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A tie to another issue or page; it shows on both pages.
   *
   * @param to the other page
   * @param kind one of the site's relation kinds
   * @param kindLocation where the kind is written
   * @param why the reason for saying so
   * @param sources where it is documented
   */
  public record Relation(Ref to, String kind, Location kindLocation, Body why, List<Ref> sources) {
    public Relation {
      sources = List.copyOf(sources);
    }
  }

  /** Column and row on the issue map, counted from 1. */
  public record Place(int column, int row) {}
}
