package dossier.markdown;

import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * Parsed Markdown, closed to the outside: how it is drawn, what it names, its headings and its plain words.
 *
 * @param blocks its blocks in order
 * @param headings its headings in order
 * @param claims its paragraphs and list items, but for somebody else's words and questions
 */
public record Body(List<Block> blocks, List<Heading> headings, List<Claim> claims) {

  /** Nothing written. */
  public static final Body EMPTY = new Body(List.of(), List.of(), List.of());

  public Body {
    blocks = List.copyOf(blocks);
    headings = List.copyOf(headings);
    claims = List.copyOf(claims);
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Everything that this body names: links, citations, embeds and pictures, each with its place. */
  public List<Ref> refs() {
    List<Ref> refs = new ArrayList<>();
    for (Block block : blocks) {
      block.forEachPiece(piece -> addTo(refs, piece));
    }
    return refs;
  }

  private static void addTo(List<Ref> refs, Piece piece) {
    if (piece instanceof Piece.Link link) {
      refs.add(link.to());
    } else if (piece instanceof Piece.Embed embed) {
      refs.add(embed.to());
    } else if (piece instanceof Piece.Image image) {
      refs.add(image.to());
    } else if (piece instanceof Piece.Cite cite) {
      cite.citations().forEach(citation -> refs.add(citation.source()));
    }
  }

  /** The entries that this body shows in place. */
  public List<Ref> embeds() {
    return all(Piece.Embed.class).stream().map(Piece.Embed::to).toList();
  }

  /** The pictures that this body shows. */
  public List<Ref> images() {
    return all(Piece.Image.class).stream().map(Piece.Image::to).toList();
  }

  /** The figures that this body shows. */
  public List<Piece.Figure> figures() {
    return all(Piece.Figure.class);
  }

  private <P extends Piece> List<P> all(Class<P> type) {
    List<P> all = new ArrayList<>();
    for (Block block : blocks) {
      block.forEachPiece(piece -> {
        if (type.isInstance(piece)) {
          all.add(type.cast(piece));
        }
      });
    }
    return all;
  }

  /** The words without markup, blocks parted by a line break. */
  public String text() {
    return String.join("\n", blocks.stream().map(Block::text).toList());
  }

  /** The same body without one of its blocks. */
  public Body without(Block block) {
    return new Body(blocks.stream().filter(other -> other != block).toList(), headings, claims);
  }
}
