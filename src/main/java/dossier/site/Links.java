package dossier.site;

import dossier.content.Content;
import dossier.content.Entry;
import dossier.content.Issue;
import dossier.content.Kind;
import dossier.markdown.Body;
import dossier.markdown.Heading;
import dossier.markdown.Slugs;
import dossier.site.Target.ToAsset;
import dossier.site.Target.ToEntry;
import dossier.site.Target.ToSection;
import dossier.text.Nearest;
import dossier.text.Problems;
import dossier.text.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds what every name in the content leads to, once. A name that leads nowhere, or to two things, becomes a
 * problem here and nowhere else. What an entry names depends on no other entry's names, so they are looked up side by side.
 */
final class Links {
  private final Content content;
  private final boolean drafts;
  private final Names names;
  private final Lists lists;
  private final Problems problems;
  private final Map<Ref, Target> targets = new ConcurrentHashMap<>();

  private Links(Content content, boolean drafts, Names names, Lists lists, Problems problems) {
    this.content = content;
    this.drafts = drafts;
    this.names = names;
    this.lists = lists;
    this.problems = problems;
  }

  /**
   * What each name leads to.
   *
   * @param drafts whether drafts are published too; if not, no name may lead to one
   */
  static Map<Ref, Target> resolve(
      Content content, boolean drafts, Names names, Lists lists, Problems problems) {
    Links links = new Links(content, drafts, names, lists, problems);
    content.entries().parallelStream()
        .filter(entry -> drafts || !entry.header().draft())
        .forEach(links::resolve);
    return links.targets;
  }

  private void resolve(Entry entry) {
    Set<Ref> ties = new HashSet<>();
    if (entry instanceof Issue issue) {
      issue.relations().forEach(relation -> ties.add(relation.to()));
    }
    ties.forEach(this::resolveTie);
    Components.of(entry, Ref.class).stream()
        .filter(ref -> !ties.contains(ref))
        .forEach(this::resolve);
    for (Body body : Components.of(entry, Body.class)) {
      body.refs().forEach(this::resolve);
      body.embeds().forEach(this::checkEmbed);
      body.images().forEach(this::checkImage);
    }
  }

  private void resolve(Ref ref) {
    if (!ref.name().isEmpty()) {
      target(ref).ifPresent(target -> targets.put(ref, target));
    }
  }

  /** A tie leads to a page, so that both its ends can show it. */
  private void resolveTie(Ref ref) {
    List<Entry> found = names.pages(ref.name());
    if (found.size() == 1) {
      target(ref, found.get(0)).ifPresent(target -> targets.put(ref, target));
    } else if (found.size() > 1) {
      tellAmbiguous(ref, found, Entry::name);
    } else if (!ref.name().isEmpty()) {
      tellNoPage(ref);
    }
  }

  private void tellNoPage(Ref ref) {
    Optional<Kind> other = names.entries(ref.name()).stream()
        .map(Entry::kind)
        .filter(kind -> kind != Kind.HOME)
        .findFirst();
    if (other.isEmpty() && Kind.of(ref.folder()).isPresent()) {
      tellUnknown(ref);
    } else if (!content.unread().mayBe(ref)) {
      String id = ref.name().substring(ref.name().lastIndexOf('/') + 1);
      problems.error(
          "unknown-id",
          ref.location(),
          other
              .map(kind -> "the " + kind.word() + " \"" + id + "\" has no page of its own")
              .orElse("no page has the id \"" + id + "\""),
          nearest(id, names.pageIds(), "", "dossier list"));
    }
  }

  private Optional<Target> target(Ref ref) {
    Optional<Target> asset = names.asset(ref.name()).map(ToAsset::new);
    if (asset.isPresent()) {
      return asset;
    }
    List<Entry> found = names.entries(ref.name());
    if (found.isEmpty()) {
      Optional<Target> section = section(ref).map(ToSection::new);
      if (section.isEmpty()) {
        tellUnknown(ref);
      }
      return section;
    }
    if (found.size() > 1) {
      tellAmbiguous(ref, found, entry -> "[[" + entry.name() + "]]");
      return Optional.empty();
    }
    return target(ref, found.get(0));
  }

  private Optional<Target> target(Ref ref, Entry entry) {
    if (entry.header().draft() && !drafts) {
      problems.error(
          "link-to-draft",
          ref.location(),
          "\"" + ref.location().text() + "\" is a draft and will not be published",
          "take draft: true out of it, or take the link out; --drafts shows drafts to you");
      return Optional.empty();
    }
    Address address = lists.address(entry);
    return ref.heading().isEmpty()
        ? Optional.of(new ToEntry(entry, address))
        : heading(ref, entry).map(anchor -> new ToEntry(entry, address.at(anchor)));
  }

  /** A page that lists: by its name, or by the file that it lists. */
  private static Optional<Section> section(Ref ref) {
    String name = switch (ref.name()) {
      case "content/timeline.yaml" -> "timeline";
      case "content/glossary.yaml" -> "glossary";
      default -> ref.name();
    };
    return ref.heading().isEmpty() ? Section.named(name) : Optional.empty();
  }

  private Optional<String> heading(Ref ref, Entry entry) {
    List<String> ids = entry.body().headings().stream().map(Heading::id).toList();
    String wanted = ids.contains(ref.heading()) ? ref.heading() : Slugs.of(ref.heading());
    if (ids.contains(wanted)) {
      return Optional.of(wanted);
    }
    problems.unknown(
        "unknown-heading",
        ref.headingLocation(),
        "\"" + entry.title() + "\" has no heading \"" + ref.heading() + "\"",
        wanted,
        ids);
    return Optional.empty();
  }

  private void tellUnknown(Ref ref) {
    String written = ref.location().text();
    Optional<Kind> kind = Kind.of(ref.folder());
    if (content.unread().mayBe(ref)) {
      return;
    }
    if (isFile(ref)) {
      problems.error(
          "unknown-file", ref.location(), "there is no file " + ref.name(), nearestFile(ref));
    } else if (kind.isPresent()) {
      String id = ref.name().substring(ref.folder().length() + 1);
      String prefix = written.contains("/") ? ref.folder() + "/" : "";
      problems.error(
          "unknown-id",
          ref.location(),
          "no " + kind.get().word() + " has the id \"" + id + "\"",
          nearest(id, names.ids(ref.folder()), prefix, "dossier list " + ref.folder()));
    } else {
      String id = ref.name().substring(ref.name().lastIndexOf('/') + 1);
      problems.error(
          "unknown-id",
          ref.location(),
          "no page, term or event has the id \"" + written + "\"",
          nearest(id, names.ids(), "", "dossier list"));
    }
  }

  private static String nearest(String id, List<String> ids, String prefix, String list) {
    return Nearest.to(id, ids)
        .map(near -> "did you mean \"" + prefix + near + "\"?")
        .orElseGet(() -> ids.size() > 8
            ? "write one of those that " + list + " shows"
            : Nearest.advice("", ids.stream().map(prefix::concat).toList()));
  }

  private static boolean isFile(Ref ref) {
    return ref.name().contains(".") || ref.name().equals(ref.location().file().path());
  }

  private String nearestFile(Ref ref) {
    String self = ref.location().file().path();
    List<String> paths =
        names.files().stream().map(file -> Address.of(file).from(self)).toList();
    return Nearest.to(ref.location().text().replaceFirst("#.*", ""), paths)
        .map(path -> "did you mean \"" + path + "\"?")
        .orElse("a path starts from the folder of this file: ../issues/name.md");
  }

  private void tellAmbiguous(Ref ref, List<Entry> found, Function<Entry, String> written) {
    String kinds = found.stream()
        .map(entry -> "the " + entry.kind().word())
        .collect(Collectors.joining(" and "));
    String ways = found.stream().map(written).collect(Collectors.joining(" or "));
    problems.error(
        "ambiguous-id",
        ref.location(),
        "\"" + ref.name() + "\" may mean " + kinds,
        "write " + ways);
  }

  private void checkEmbed(Ref ref) {
    Target target = targets.get(ref);
    if (target != null && !(target instanceof ToEntry to && to.entry() instanceof Entry.Quote)) {
      problems.error(
          "not-a-quotation",
          ref.location(),
          "\"" + ref.location().text() + "\" is not a quotation and cannot be embedded",
          "leave out the ! to link to it");
    }
  }

  private void checkImage(Ref ref) {
    if (targets.get(ref) instanceof ToEntry) {
      problems.error(
          "not-a-picture",
          ref.location(),
          "\"" + ref.location().text() + "\" is a page, not a picture",
          "leave out the ! to link to it");
    }
  }
}
