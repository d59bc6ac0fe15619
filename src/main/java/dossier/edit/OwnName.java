package dossier.edit;

import dossier.content.Entry;
import dossier.content.Header.Alias;
import dossier.site.Address;
import dossier.text.Location;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changes in the entry itself when it is called otherwise. */
final class OwnName {
  private static final Pattern NO_ALIASES =
      Pattern.compile("(?m)^aliases:[ \\t]*(?:\\[\\s*\\]|~|null)?[ \\t]*$");
  private static final Pattern END =
      Pattern.compile("(?m)\\A---[ \\t]*\\n(?s:.*?)^(?=---[ \\t]*$)");

  private OwnName() {}

  /** The id of an event or a term, which stands in its file; or is put there. */
  static Edit id(Entry entry, String id) {
    Location place = entry.header().location();
    if (place.text().matches("(['\"]?)" + Pattern.quote(entry.id()) + "\\1")) {
      int from = place.from() + place.text().indexOf(entry.id());
      return new Edit(place.file().at(from, from + entry.id().length()), id);
    }
    boolean inBraces = place.text().startsWith("{");
    int from = place.from() + (inBraces ? 1 : 0);
    String text =
        inBraces ? "id: " + id + ", " : "id: " + id + "\n" + " ".repeat(place.column() - 1);
    return new Edit(place.file().at(from, from), text);
  }

  /** The old address of a page among those that forward to it; in place of the new one, where that was such. */
  static Optional<Edit> alias(Entry entry, String newAddress) {
    String old = Address.of(entry.kind(), entry.id()).path();
    List<Alias> aliases = entry.header().aliases();
    Optional<Alias> back =
        aliases.stream().filter(alias -> alias.path().equals(newAddress)).findFirst();
    if (back.isPresent()) {
      return Optional.of(new Edit(back.get().location(), old));
    }
    if (!aliases.isEmpty()) {
      return Optional.of(behind(aliases.get(aliases.size() - 1).location(), old));
    }
    TextFile file = entry.header().location().file();
    Matcher end = END.matcher(file.text());
    if (!end.find()) {
      return Optional.empty();
    }
    Matcher none = NO_ALIASES.matcher(file.text()).region(0, end.end());
    return Optional.of(
        none.find()
            ? new Edit(file.at(none.start(), none.end()), "aliases: [" + old + "]")
            : new Edit(file.at(end.end(), end.end()), "aliases: [" + old + "]\n"));
  }

  /** Behind the last alias, as the list is written: in brackets, or each on a line behind a dash. */
  private static Edit behind(Location last, String old) {
    TextFile file = last.file();
    int start = last.from() - (last.column() - 1);
    String before = file.text().substring(start, last.from());
    if (before.isBlank() || !before.matches("\\s*-\\s+")) {
      return new Edit(file.at(last.to(), last.to()), ", " + old);
    }
    int end = file.text().indexOf('\n', last.to());
    int at = end < 0 ? file.text().length() : end;
    return new Edit(file.at(at, at), "\n" + before + old);
  }
}
