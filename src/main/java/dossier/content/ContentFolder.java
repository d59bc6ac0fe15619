package dossier.content;

import dossier.markdown.Body;
import dossier.markdown.Markdown;
import dossier.markdown.Slugs;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Nearest;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code content/}. Every file in it is an entry, a data file or a copied file; one that is none of them
 * is told of, because silence would lose an author's work. Hidden files are the one exception.
 */
public final class ContentFolder {
  private static final String ID = "(?!-)(?!.*--)[a-z0-9-]{1,100}(?<!-)";
  private static final String FINGERPRINT = "sources/([^/]+)\\.fingerprint";
  private static final List<String> COPIED = List.of("images", "static");

  private final Path folder;
  private final String name;
  private final Problems problems;
  private final Set<Kind> unread = EnumSet.noneOf(Kind.class);

  private ContentFolder(Path folder, Problems problems) {
    this.folder = folder;
    this.name = folder.getFileName().toString();
    this.problems = problems;
  }

  /**
   * Reads the folder.
   *
   * @param folder the content folder
   * @param problems told of everything that cannot be read or used
   */
  public static Content read(Path folder, Problems problems) {
    return new ContentFolder(folder, problems).read();
  }

  private Content read() {
    List<String> paths = paths();
    if (!paths.contains("index.md")) {
      tell(
          "missing-file",
          "index.md",
          "there is no index.md",
          "add it: it is the front page's own text");
    }
    List<Entry> entries = new ArrayList<>(pages(paths));
    entries.addAll(items(Kind.EVENT, paths));
    entries.addAll(items(Kind.TERM, paths));
    List<Asset> assets = paths.stream().filter(this::isCopied).map(this::asset).toList();
    return new Content(settings(paths), entries, assets, fingerprints(paths), unread);
  }

  /** All files, hidden ones aside, as paths inside the folder, in an order that no file system changes. */
  private List<String> paths() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> Arrays.stream(path.split("/")).noneMatch(part -> part.startsWith(".")))
          .filter(this::isUsable)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          "unreadable",
          new TextFile(name, "").start(),
          "the content folder cannot be read",
          "run this in the folder that holds " + name + "/, and see whether you may open it");
      return List.of();
    }
  }

  private boolean isUsable(String path) {
    if (Files.isSymbolicLink(folder.resolve(path))) {
      tell("unexpected-file", path, "this is a link to another place", "put the file itself here");
      return false;
    }
    boolean known = isCopied(path)
        || isData(path)
        || path.matches(FINGERPRINT)
        || kindOfPage(path).isPresent();
    if (!known) {
      tell("unexpected-file", path, "Dossier has no use for this file", whereTo(path));
    }
    return known;
  }

  private String whereTo(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    List<String> names = slash < 0
        ? List.of("site.yaml", "index.md", "timeline.yaml", "glossary.yaml")
        : Stream.concat(
                COPIED.stream(),
                Arrays.stream(Kind.values()).map(Kind::folder).filter(folder -> !folder.isEmpty()))
            .toList();
    return Nearest.to(first, names)
        .filter(near -> !near.equals(first))
        .map(near -> "did you mean \"" + near + (slash < 0 ? "\"?" : "/\"?"))
        .orElse(
            "pages end in .md and stand in the folder of their kind; other files go into static/");
  }

  private boolean isCopied(String path) {
    return COPIED.stream().anyMatch(copied -> path.startsWith(copied + "/"));
  }

  private static boolean isData(String path) {
    return Set.of("site.yaml", "timeline.yaml", "glossary.yaml").contains(path);
  }

  private static Optional<Kind> kindOfPage(String path) {
    if (path.equals("index.md")) {
      return Optional.of(Kind.HOME);
    }
    int slash = path.indexOf('/');
    boolean page = slash > 0 && path.lastIndexOf('/') == slash && path.endsWith(".md");
    return page
        ? Kind.of(path.substring(0, slash)).filter(kind -> kind != Kind.EVENT && kind != Kind.TERM)
        : Optional.empty();
  }

  private Asset asset(String path) {
    String output = path.startsWith("static/") ? path.substring("static/".length()) : path;
    return new Asset(name + "/" + path, output, folder.resolve(path));
  }

  private Map<String, TextFile> fingerprints(List<String> paths) {
    Map<String, TextFile> files = new TreeMap<>();
    for (String path : paths) {
      if (path.matches(FINGERPRINT)) {
        String id = path.replaceFirst(FINGERPRINT, "$1");
        file(path).ifPresent(file -> files.put(id, file));
      }
    }
    return files;
  }

  private List<Entry> pages(List<String> paths) {
    return paths.parallelStream()
        .flatMap(path -> kindOfPage(path).flatMap(kind -> page(kind, path)).stream())
        .toList();
  }

  private Optional<Entry> page(Kind kind, String path) {
    String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    checkId(id, new TextFile(name + "/" + path, ""));
    return file(path).map(file -> {
      FrontMatter front = FrontMatter.of(file, problems);
      Body body = Markdown.body(Excerpt.from(file, front.bodyFrom()), problems);
      return EntryReader.read(kind, id, front.keys(), body, problems);
    });
  }

  private Settings settings(List<String> paths) {
    Optional<TextFile> file = Optional.of("site.yaml").filter(paths::contains).flatMap(this::file);
    if (file.isEmpty() && !paths.contains("site.yaml")) {
      tell(
          "missing-file",
          "site.yaml",
          "there is no site.yaml",
          "add it, with title, language and as-of");
    }
    TextFile text = file.orElse(new TextFile(name + "/site.yaml", ""));
    YamlText yaml = new YamlText(text, 0, text.text().length());
    Keys keys = file.flatMap(ignored -> yaml.read(problems))
        .map(node -> keys(yaml, node))
        .orElseGet(() -> Keys.unreadable(yaml, text.start(), problems));
    return SettingsReader.read(keys);
  }

  private List<Entry> items(Kind kind, List<String> paths) {
    String path = kind.folder() + ".yaml";
    if (!paths.contains(path)) {
      return List.of();
    }
    Optional<TextFile> file = file(path);
    List<Entry> items = new ArrayList<>();
    file.ifPresent(text -> {
      YamlText yaml = new YamlText(text, 0, text.text().length());
      yaml.read(problems)
          .ifPresentOrElse(node -> items.addAll(items(kind, yaml, node)), () -> unread.add(kind));
    });
    if (file.isEmpty()) {
      unread.add(kind);
    }
    return items;
  }

  private List<Entry> items(Kind kind, YamlText yaml, Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      unread.add(kind);
      problems.error(
          "wrong-type",
          yaml.start(),
          "here should stand a list of " + kind.word() + "s",
          "put each behind a dash: - title: …");
      return List.of();
    }
    List<Entry> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Keys keys = keys(yaml, item);
      String id = kind == Kind.EVENT ? EntryReader.eventId(keys) : keys.text("id");
      if (!id.isEmpty() && !id.matches(ID) && keys.has("id")) {
        badId(id, keys.locationOf("id"));
      }
      items.add(EntryReader.read(kind, id, keys, Body.EMPTY, problems));
    }
    return items;
  }

  private Keys keys(YamlText yaml, Node node) {
    if (node instanceof MappingNode mapping) {
      return Keys.of(yaml, mapping, yaml.place(node), problems);
    }
    problems.error(
        "wrong-type", yaml.start(), "here should stand name: value lines", "write title: …");
    return Keys.unreadable(yaml, yaml.start(), problems);
  }

  private void checkId(String id, TextFile file) {
    if (!id.matches(ID)) {
      badId(id, file.start());
    }
  }

  private void badId(String id, Location place) {
    String better = Slugs.of(id.replaceAll("[^\\p{Alnum}]+", "-")).replaceAll("^-|-$", "");
    problems.error(
        "bad-id",
        place,
        "\"" + id + "\" cannot be an id",
        "use small letters a to z, digits and single hyphens: " + better);
  }

  private Optional<TextFile> file(String path) {
    return ContentFile.read(folder.resolve(path), name + "/" + path, problems);
  }

  private void tell(String code, String path, String message, String advice) {
    problems.error(code, new TextFile(name + "/" + path, "").start(), message, advice);
  }
}
