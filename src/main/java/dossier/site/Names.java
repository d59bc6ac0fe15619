package dossier.site;

import dossier.content.Asset;
import dossier.content.Content;
import dossier.content.Entry;
import dossier.content.Kind;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that can be named, by each way of naming it: by id ({@code kosovo}), by folder and id
 * ({@code issues/kosovo}), by file ({@code content/issues/kosovo.md}).
 */
final class Names {
  private final Map<String, List<Entry>> byId = new HashMap<>();
  private final Map<String, Entry> byName = new TreeMap<>();
  private final Map<String, Entry> byFile = new TreeMap<>();
  private final Map<String, Asset> assets = new TreeMap<>();

  static Names of(Content content, Problems problems) {
    Names names = new Names();
    content.entries().forEach(entry -> names.add(entry, problems));
    content.assets().forEach(asset -> names.assets.put(asset.path(), asset));
    return names;
  }

  private void add(Entry entry, Problems problems) {
    Entry first = byName.putIfAbsent(entry.name(), entry);
    if (first != null) {
      problems.error(
          "duplicate-id",
          entry.header().location(),
          "another " + entry.kind().word() + " has the id \"" + entry.id() + "\" already",
          "give this one an id of its own; the first is on line "
              + first.header().location().line());
      return;
    }
    if (entry.kind() != Kind.HOME) {
      byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry);
    }
    if (entry.kind() != Kind.EVENT && entry.kind() != Kind.TERM) {
      byFile.put(entry.header().location().file().path(), entry);
    }
  }

  /** The entries that a name may mean: none, one, or several of different kinds. */
  List<Entry> entries(String name) {
    Entry exact = byName.containsKey(name) ? byName.get(name) : byFile.get(name);
    return exact != null ? List.of(exact) : byId.getOrDefault(name, List.of());
  }

  /** The entries with a page of their own that an issue may be tied to by a name: an issue goes before all others. */
  List<Entry> pages(String name) {
    Entry issue = byName.get(Kind.ISSUE.folder() + "/" + name);
    return issue != null
        ? List.of(issue)
        : entries(name).stream().filter(entry -> isPage(entry.kind())).toList();
  }

  private static boolean isPage(Kind kind) {
    return kind != Kind.HOME && kind != Kind.EVENT && kind != Kind.TERM;
  }

  /** The ids of all that an issue may be tied to. */
  List<String> pageIds() {
    return byName.values().stream()
        .filter(entry -> isPage(entry.kind()))
        .map(Entry::id)
        .distinct()
        .sorted()
        .toList();
  }

  /** The copied file at a path, if there is one. */
  Optional<Asset> asset(String path) {
    return Optional.ofNullable(assets.get(path));
  }

  /** The ids of one kind. */
  List<String> ids(String folder) {
    String prefix = folder + "/";
    return byName.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  /** All ids, whatever their kind. */
  List<String> ids() {
    return byId.keySet().stream().sorted().toList();
  }

  /** The paths of all files that can be linked to. */
  List<String> files() {
    List<String> files = new ArrayList<>(byFile.keySet());
    files.addAll(assets.keySet());
    return files;
  }
}
