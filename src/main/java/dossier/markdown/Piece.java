package dossier.markdown;

import dossier.text.Location;
import dossier.text.Ref;
import java.util.List;

/** A stretch of a parsed body: finished HTML, or a hole that waits for what only the linked site knows. */
public sealed interface Piece {

  /** HTML that needs nothing more, every character of the author's text escaped. */
  record Html(String html) implements Piece {}

  /**
   * A link into the site.
   *
   * @param to what it leads to
   * @param label what the reader sees; empty where the author left that to the title of the target
   */
  record Link(Ref to, List<Piece> label) implements Piece {
    public Link {
      label = List.copyOf(label);
    }
  }

  /** One bracket of citations: {@code [@a, p. 14; @b]}. */
  record Cite(List<Citation> citations) implements Piece {
    public Cite {
      citations = List.copyOf(citations);
    }
  }

  /** An entry shown in place: {@code ![[id]]}. */
  record Embed(Ref to) implements Piece {}

  /**
   * A figure that is drawn from what its block says.
   *
   * @param kind {@code chart} or {@code map}
   * @param yaml what the block says
   * @param location the block
   */
  record Figure(String kind, Location yaml, Location location) implements Piece {}

  /**
   * A picture from the content folder.
   *
   * @param to the picture's file
   * @param alt what it shows, in words
   */
  record Image(Ref to, String alt) implements Piece {}

  /**
   * The mark of a footnote, with the note itself.
   *
   * @param label what the author called it; the same label in one body is the same note
   * @param text the note
   */
  record Note(String label, List<Piece> text) implements Piece {
    public Note {
      text = List.copyOf(text);
    }
  }
}
