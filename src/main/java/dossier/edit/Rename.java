package dossier.edit;

import dossier.content.Content;
import dossier.content.ContentFolder;
import dossier.content.Entry;
import dossier.content.Ids;
import dossier.content.Kind;
import dossier.publish.Project;
import dossier.site.Address;
import dossier.site.Site;
import dossier.text.Nearest;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives an entry another id, in its file and wherever it is named. All of it or nothing. */
public final class Rename {
  private final Project project;
  private final Content content;
  private final Entry entry;
  private final Address before;
  private final String id;

  private Rename(Project project, Content content, Entry entry, Address before, String id) {
    this.project = project;
    this.content = content;
    this.entry = entry;
    this.before = before;
    this.id = id;
  }

  /**
   * What became of one file.
   *
   * @param from its path
   * @param to its path now
   * @param places how many places changed in it
   */
  public record Touched(String from, String to, int places) {}

  /**
   * What was done.
   *
   * @param before the entry as it was
   * @param address where it was shown
   * @param name its name now
   * @param forwards whether its old address leads to the new one
   * @param files every file that changed
   */
  public record Done(
      Entry before, Address address, String name, boolean forwards, List<Touched> files) {
    public Done {
      files = List.copyOf(files);
    }
  }

  /**
   * Renames an entry.
   *
   * @param old its name as links use it: {@code kosovo}, {@code issues/kosovo}
   * @param written the new one, with or without the same folder
   * @throws Refused where anything is unclear; nothing has changed then
   */
  public static Done of(Project project, String old, String written) throws Refused, IOException {
    Problems problems = new Problems();
    Content content = ContentFolder.read(project.content(), problems);
    Site published = Site.of(content, false, problems);
    Rehearsal.refuseMistakes(problems.sorted());
    Entry entry = entry(content, old);
    return new Rename(project, content, entry, published.address(entry), id(entry, written))
        .rename();
  }

  private static Entry entry(Content content, String old) throws Refused {
    List<Entry> found = content.entries().stream()
        .filter(entry ->
            entry.name().equals(old) || entry.kind() != Kind.HOME && entry.id().equals(old))
        .toList();
    if (found.isEmpty()) {
      List<String> names = content.entries().stream()
          .filter(entry -> entry.kind() != Kind.HOME)
          .map(old.contains("/") ? Entry::name : Entry::id)
          .distinct()
          .toList();
      throw new Refused("nothing is called \"" + old + "\"; "
          + Nearest.to(old, names)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("dossier list shows what there is"));
    }
    if (found.size() > 1) {
      throw new Refused("\"" + old + "\" may mean "
          + found.stream()
              .map(entry -> "the " + entry.kind().word())
              .collect(Collectors.joining(" and "))
          + "; write "
          + found.stream().map(Entry::name).collect(Collectors.joining(" or ")));
    }
    if (found.get(0).kind() == Kind.HOME) {
      throw new Refused("the front page cannot have another name");
    }
    return found.get(0);
  }

  private static String id(Entry entry, String written) throws Refused {
    int slash = written.lastIndexOf('/');
    String folder = entry.kind().folder();
    String id = written.substring(slash + 1);
    if (slash >= 0 && !written.substring(0, slash).equals(folder)) {
      throw new Refused("\"" + entry.name() + "\" stays in " + folder + "; write " + folder + "/"
          + Ids.better(id));
    }
    if (!Ids.isGood(id)) {
      throw new Refused("\"" + id + "\" cannot be an id; " + Ids.advice(id));
    }
    if (id.equals(entry.id())) {
      throw new Refused("\"" + entry.name() + "\" is called so already");
    }
    return id;
  }

  private Done rename() throws Refused, IOException {
    Taken.check(project, content, entry.kind(), id);
    boolean isItem = entry.kind() == Kind.EVENT || entry.kind() == Kind.TERM;
    boolean forwards = !isItem && !entry.header().draft();
    Address address = Address.of(entry.kind(), id);
    Taken.checkOldAddresses(
        content.entries().stream().filter(other -> other != entry || !forwards).toList(), address);
    Site site = Site.of(content, true, new Problems());
    List<Edit> edits = new ArrayList<>(Naming.of(site, content, entry, id));
    if (isItem) {
      edits.add(OwnName.id(entry, id));
    } else if (forwards) {
      OwnName.alias(entry, address.path()).ifPresent(edits::add);
    }
    Changes changes = new Changes(project.root());
    List<Touched> files = rewrite(edits, isItem, changes);
    if (entry.kind() == Kind.SOURCE) {
      move(project.content().resolve("sources"), ".fingerprint", changes, files);
      move(project.copies(), ".txt", changes, files);
    }
    Rehearsal.check(project, changes);
    changes.make();
    String name = entry.kind().folder() + "/" + id;
    return new Done(entry, before, name, forwards, files);
  }

  private List<Touched> rewrite(List<Edit> edits, boolean isItem, Changes changes)
      throws Refused, IOException {
    Map<String, TextFile> read = new TreeMap<>();
    Map<String, Map<Integer, Edit>> byFile = new TreeMap<>();
    TextFile own = entry.header().location().file();
    read.put(own.path(), own);
    for (Edit edit : edits) {
      TextFile file = edit.place().file();
      read.put(file.path(), file);
      // What YAML repeats by an alias stands only once.
      byFile
          .computeIfAbsent(file.path(), path -> new TreeMap<>())
          .put(edit.place().from(), edit);
    }
    List<Touched> files = new ArrayList<>();
    for (TextFile file : read.values()) {
      Map<Integer, Edit> here = byFile.getOrDefault(file.path(), Map.of());
      Path path = project.root().resolve(file.path());
      byte[] before = changes.read(path);
      byte[] after = Rewriting.of(before, file, here.values());
      boolean moves = !isItem && file.path().equals(own.path());
      if (moves) {
        changes.delete(path, before);
        changes.add(path.resolveSibling(id + ".md"), after);
      } else {
        changes.replace(path, before, after);
      }
      String to = moves ? file.path().replaceFirst("[^/]+$", id + ".md") : file.path();
      files.add(new Touched(file.path(), to, here.size()));
    }
    return files;
  }

  /** What belongs to a source and is called as it is. */
  private void move(Path folder, String ending, Changes changes, List<Touched> files)
      throws Refused, IOException {
    Path file = folder.resolve(entry.id() + ending);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = changes.read(file);
      Path to = folder.resolve(id + ending);
      changes.delete(file, bytes);
      changes.add(to, bytes);
      files.add(new Touched(path(file), path(to), 0));
    }
  }

  private String path(Path file) {
    return project.root().relativize(file).toString().replace('\\', '/');
  }
}
