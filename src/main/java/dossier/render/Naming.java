package dossier.render;

import dossier.content.Entry;
import dossier.content.Kind;
import java.util.List;

/** The entries of one kind that name something. */
public record Naming(Kind kind, List<Entry> entries) {
  public Naming {
    entries = List.copyOf(entries);
  }
}
