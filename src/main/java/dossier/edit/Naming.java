package dossier.edit;

import dossier.content.Content;
import dossier.content.Entry;
import dossier.content.Kind;
import dossier.content.Settings.Choice;
import dossier.site.Site;
import dossier.text.Location;
import dossier.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every place that names an entry, with what must stand there once it is called otherwise. */
final class Naming {
  private final Entry entry;
  private final String id;
  private final boolean unclear;
  private final Pattern byName;
  private final Pattern byFile;
  private final List<Edit> edits = new ArrayList<>();

  private Naming(Content content, Entry entry, String id) {
    String folder = Pattern.quote(entry.kind().folder() + "/");
    String old = Pattern.quote(entry.id());
    this.entry = entry;
    this.id = id;
    this.unclear = id.equals("index")
        || content.entries().stream()
            .anyMatch(other -> other.kind() != entry.kind() && other.id().equals(id));
    this.byName = Pattern.compile("(['\"]?)(" + folder + ")?(?<id>" + old + ")\\1");
    this.byFile = Pattern.compile("<?(?:[^#]*/)?(?<id>" + old + ")\\.md(?:#.*)?>?");
  }

  /**
   * The edits that give an entry another id wherever it is named.
   *
   * @param site the site, drafts among it
   * @throws Refused where a place is written so that nobody can say what would have to change
   */
  static List<Edit> of(Site site, Content content, Entry entry, String id) throws Refused {
    Naming naming = new Naming(content, entry, id);
    for (Entry from : site.entries()) {
      for (Ref ref : Site.refs(from)) {
        Entry to = site.entry(ref).orElse(null);
        if (to != null && to.name().equals(entry.name())) {
          naming.change(ref);
        } else if (to != null && isBare(ref, id)) {
          naming.edits.add(new Edit(ref.location(), to.name())); // two things will have this id
        }
      }
    }
    if (entry.kind() == Kind.PAGE) {
      for (Choice choice : site.settings().navigation()) {
        if (choice.name().equals(entry.id())) {
          naming.change(choice.location(), id);
        }
      }
    }
    return naming.edits;
  }

  private static boolean isBare(Ref ref, String id) {
    return ref.name().equals(id) && ref.location().text().equals(id);
  }

  private void change(Ref ref) throws Refused {
    Location place = ref.location();
    boolean isOwnHeading =
        ref.name().equals(place.file().path()) && place.text().matches("(?s)(\\[\\[\\s*)?<?#.*");
    if (!isOwnHeading) {
      boolean mustSayFolder = unclear && isBare(ref, entry.id());
      change(place, mustSayFolder ? entry.kind().folder() + "/" + id : id);
    }
  }

  private void change(Location place, String name) throws Refused {
    Matcher named = byName.matcher(place.text());
    Matcher filed = byFile.matcher(place.text());
    if (named.matches()) {
      edits.add(new Edit(within(place, named), name));
    } else if (filed.matches()) {
      edits.add(new Edit(within(place, filed), id));
    } else {
      throw new Refused(place + " names \"" + entry.name() + "\" in a way that is not understood: "
          + place.text().lines().findFirst().orElse("") + "; write it plainly, then try again");
    }
  }

  private static Location within(Location place, Matcher found) {
    return place.file().at(place.from() + found.start("id"), place.from() + found.end("id"));
  }
}
