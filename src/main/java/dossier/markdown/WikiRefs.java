package dossier.markdown;

import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.Ref;
import java.util.Optional;

/** What {@code [[id#heading]]} names. */
final class WikiRefs {
  private WikiRefs() {}

  /** The name in a link or an embed; nothing where the author has been told that there is none. */
  static Optional<Ref> of(WikiNode node, Excerpt source, Problems problems) {
    BasedSequence page = bare(node.getPageRef());
    BasedSequence heading = bare(node.getAnchorRef());
    if (page.isEmpty() && heading.isEmpty()) {
      problems.error(
          "bad-link",
          place(source, node.getChars()),
          "this link names nothing",
          "write an id: [[some-id]]");
      return Optional.empty();
    }
    if (node.getChars().indexOf('\n') >= 0) {
      problems.error(
          "bad-link",
          place(source, node.getChars()),
          "this link holds the end of a line",
          "write it on one line");
      return Optional.empty();
    }
    Location location = place(source, page.isEmpty() ? node.getChars() : page);
    Location headingLocation = heading.isEmpty() ? location : place(source, heading);
    String name = page.isEmpty() ? source.file().path() : page.toString();
    return Optional.of(new Ref(name, heading.toString(), location, headingLocation));
  }

  /** Inside a table the bar must be written "\\|", and flexmark leaves the backslash with what stands before it. */
  private static BasedSequence bare(BasedSequence name) {
    return name.trimEnd(c -> c == '\\').trim();
  }

  private static Location place(Excerpt source, BasedSequence chars) {
    return source.at(chars.getStartOffset(), chars.getEndOffset());
  }
}
