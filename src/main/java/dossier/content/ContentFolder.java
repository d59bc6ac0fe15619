package dossier.content;

import dossier.markdown.Body;
import dossier.markdown.Markdown;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads {@code content/}. Every file in it is an entry, a data file or a copied file; one that is none of them
 * is told of, because silence would lose an author's work. The one exception is what {@link FileNames#isPassedOver} names.
 */
public final class ContentFolder {
  private static final int LONGEST_BY_HAND = 300_000;
  private static final int LONGEST = 5_000_000;

  private final Path folder;
  private final String name;
  private final ContentMemory memory;
  private final Problems problems;
  private final Set<Kind> unreadKinds = EnumSet.noneOf(Kind.class);
  private final Set<String> unreadNames = ConcurrentHashMap.newKeySet();

  private ContentFolder(Path folder, ContentMemory memory, Problems problems) {
    this.folder = folder;
    this.name = folder.getFileName().toString();
    this.memory = memory;
    this.problems = problems;
  }

  /**
   * Reads the folder.
   *
   * @param folder the content folder
   * @param problems told of everything that cannot be read or used
   */
  public static Content read(Path folder, Problems problems) {
    return read(folder, ContentMemory.empty(), problems);
  }

  /** Reads the folder, of which some was read before. */
  public static Content read(Path folder, ContentMemory memory, Problems problems) {
    return new ContentFolder(folder, memory, problems).read();
  }

  private Content read() {
    Optional<List<String>> found = paths();
    List<String> paths = found.orElse(List.of());
    if (found.isPresent()) {
      expect("index.md", "it is the front page's own text");
      expect("site.yaml", "it holds title, language and as-of");
    }
    List<Entry> entries = new ArrayList<>(pages(paths));
    entries.addAll(items(Kind.EVENT, paths));
    entries.addAll(items(Kind.TERM, paths));
    List<Asset> assets =
        paths.stream().filter(ContentPaths::isCopied).map(this::asset).toList();
    Keys settings = settings(paths);
    return new Content(
        SettingsReader.read(settings, problems),
        entries,
        assets,
        named(ContentPaths::fingerprinted, paths),
        named(ContentPaths::numbers, paths),
        new Unread(settings.isUnreadable(), unreadKinds, unreadNames));
  }

  private void expect(String path, String why) {
    if (Files.isDirectory(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      tell("missing-file", path, path + " is a folder", "put a file in its place: " + why);
    } else if (!Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      tell("missing-file", path, "there is no " + path, "add it: " + why);
    }
  }

  /** All files that are an author's, as paths inside the folder, in an order that no file system changes. */
  private Optional<List<String>> paths() {
    if (!Files.isDirectory(folder)) {
      problems.error(
          "missing-file",
          new TextFile(name, "").start(),
          "there is no folder " + name + " here",
          "run this in the folder that holds " + name + "/");
      return Optional.empty();
    }
    if (!FileKinds.checkFolder(folder, problems)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> paths = files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(path -> !FileNames.isPassedOver(path))
          .toList();
      return Optional.of(paths.parallelStream().filter(this::isUsable).sorted().toList());
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          "unreadable",
          new TextFile(name, "").start(),
          "this folder cannot be read",
          "see whether you may open it and everything in it");
      return Optional.empty();
    }
  }

  private boolean isUsable(String path) {
    Location place = new TextFile(name + "/" + path, "").start();
    boolean usable = FileNames.check(path, place, problems)
        && FileKinds.check(folder.resolve(path), place, problems);
    if (!usable) {
      ContentPaths.kindOfPage(path).ifPresent(kind -> unread(kind, ContentPaths.id(path), path));
    } else if (!ContentPaths.isKnown(path)) {
      String advice = ContentPaths.advice(path);
      tell("unexpected-file", path, "Dossier has no use for this file", advice);
    }
    return usable && ContentPaths.isKnown(path);
  }

  private Asset asset(String path) {
    return new Asset(name + "/" + path, ContentPaths.output(path), folder.resolve(path));
  }

  /** The text files of one sort, by what names them. */
  private Map<String, TextFile> named(Function<String, Optional<String>> sort, List<String> paths) {
    Map<String, TextFile> files = new TreeMap<>();
    for (String path : paths) {
      sort.apply(path).ifPresent(id -> file(path, LONGEST).ifPresent(file -> files.put(id, file)));
    }
    return files;
  }

  private List<Entry> pages(List<String> paths) {
    return paths.parallelStream()
        .flatMap(path -> ContentPaths.kindOfPage(path).flatMap(kind -> page(kind, path)).stream())
        .toList();
  }

  private Optional<Entry> page(Kind kind, String path) {
    String id = ContentPaths.id(path);
    if (!Ids.check(id, new TextFile(name + "/" + path, "").start(), problems)) {
      unread(kind, Ids.better(id), path);
    }
    Optional<Entry> entry = file(path)
        .flatMap(file ->
            memory.pages().of(path, file, problems, (text, told) -> page(kind, id, text, told)));
    if (entry.isEmpty()) {
      unread(kind, id, path);
    }
    return entry;
  }

  private static Optional<Entry> page(Kind kind, String id, TextFile file, Problems problems) {
    return FrontMatter.of(file, problems).map(front -> {
      Body body = Markdown.body(Excerpt.from(file, front.bodyFrom()), problems);
      return EntryReader.read(kind, id, front.keys(), body, problems);
    });
  }

  private void unread(Kind kind, String id, String path) {
    unreadNames.addAll(Set.of(id, kind.folder() + "/" + id, name + "/" + path));
  }

  private Keys settings(List<String> paths) {
    Optional<TextFile> file = Optional.of("site.yaml").filter(paths::contains).flatMap(this::file);
    return file.map(text -> Keys.of(text.at(0, text.text().length()), problems)).orElseGet(() -> {
      TextFile none = new TextFile(name + "/site.yaml", "");
      return Keys.unreadable(new YamlText(none, 0, 0), none.start(), problems);
    });
  }

  private List<Entry> items(Kind kind, List<String> paths) {
    String path = kind.folder() + ".yaml";
    if (!paths.contains(path)) {
      return List.of();
    }
    DataFile data = file(path, LONGEST)
        .map(file -> memory
            .lists()
            .of(path, file, problems, (text, told) -> DataFile.read(kind, text, told)))
        .orElse(DataFile.UNREAD);
    if (!data.isWhole()) {
      unreadKinds.add(kind);
    }
    return data.entries();
  }

  private Optional<TextFile> file(String path) {
    return file(path, LONGEST_BY_HAND);
  }

  private Optional<TextFile> file(String path, int most) {
    return ContentFile.read(folder.resolve(path), name + "/" + path, most, problems);
  }

  private void tell(String code, String path, String message, String advice) {
    problems.error(code, new TextFile(name + "/" + path, "").start(), message, advice);
  }
}
