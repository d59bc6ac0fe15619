package dossier.content;

import dossier.text.Ref;
import java.util.Set;

/**
 * What could not be read, of which the author has been told. Names that may mean it cannot be judged: one wound, one
 * complaint.
 *
 * @param settings whether {@code site.yaml} is unread
 * @param kinds the kinds of which some entries are unread
 * @param names the single entries that are unread, by each way of naming them
 */
public record Unread(boolean settings, Set<Kind> kinds, Set<String> names) {

  public Unread {
    kinds = Set.copyOf(kinds);
    names = Set.copyOf(names);
  }

  /** Whether a name may mean something that could not be read. */
  public boolean mayBe(Ref ref) {
    return names.contains(ref.name())
        || kinds.stream()
            .anyMatch(kind -> ref.folder().isEmpty() || ref.folder().equals(kind.folder()));
  }
}
