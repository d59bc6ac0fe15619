package dossier.site;

import dossier.content.Asset;
import dossier.content.Entry;
import dossier.content.Kind;
import dossier.content.Settings.Choice;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages there will be, and what the head of each links to.
 *
 * @param pages every page, in the order in which a table of contents would have them
 * @param assets the files that are copied beside them
 * @param navigation what the head of each page links to
 * @param templates those that draw the pages
 */
public record SitePlan(
    List<Page> pages, List<Asset> assets, List<Item> navigation, Set<String> templates) {

  /** The file that lists all sources for programs. */
  public static final String BIBLIOGRAPHY = "bibliography.json";

  /** The script that says where to find what links may show of the pages that they lead to. */
  public static final String PREVIEWS = "assets/preview-data.js";

  /** The folder of the scripts that hold it. */
  public static final String PREVIEW_SHARDS = "assets/previews";

  /** The script that says where to find what the search page looks through. */
  public static final String SEARCH_INDEX = "search-index.js";

  /** The folder of the scripts that hold it. */
  public static final String SEARCH_SHARDS = "search";

  /** The file that holds the whole dossier for programs. */
  public static final String OPEN_DATA = "dossier.json";

  /** The file that says what that file may hold. */
  public static final String SCHEMA = "dossier.schema.json";

  /** The folder of the pictures that stand for pages. */
  public static final String CARDS = "cards";

  public SitePlan {
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    navigation = List.copyOf(navigation);
    templates = Set.copyOf(templates);
  }

  /**
   * One link at the head of each page.
   *
   * @param name the name of a section, or empty where it leads to a page
   * @param title the title of the page, or empty where it leads to a section
   * @param address where it leads
   */
  public record Item(String name, String title, Address address) {}

  /**
   * Plans the pages of a site.
   *
   * @param own the files that the pages themselves need, copied beside those of the content
   * @param problems told of two things at one address, and of navigation that names nothing
   */
  public static SitePlan of(Site site, List<Asset> own, Problems problems) {
    List<Page> pages = new ArrayList<>();
    for (Entry entry : site.entries()) {
      if (entry.kind() != Kind.EVENT && entry.kind() != Kind.TERM) {
        String template = entry.kind().name().toLowerCase(Locale.ROOT) + ".ftlh";
        pages.add(new Page(site.address(entry).path(), template, entry));
      }
    }
    List<Section> sections =
        Arrays.stream(Section.values()).filter(section -> section.isIn(site)).toList();
    sections.stream()
        .flatMap(section -> site.parts(section).stream())
        .map(Page::of)
        .forEach(pages::add);
    pages.add(new Page("search.html", "search.ftlh", null));
    pages.add(new Page("404.html", "404.ftlh", null));
    if (!site.settings().baseUrl().isEmpty()) {
      pages.add(new Page("sitemap.xml", "sitemap.ftlx", null));
      pages.add(new Page("feed.xml", "feed.ftlx", null));
    }
    List<Page> old = aliases(site);
    List<Asset> assets = Stream.concat(own.stream(), site.assets().stream()).toList();
    checkAddresses(pages, assets, site, problems);
    pages.addAll(old);
    Set<String> templates = pages.stream().map(Page::template).collect(Collectors.toSet());
    return new SitePlan(pages, assets, navigation(site, sections, problems), templates);
  }

  /** Whether the page is one that readers find in a list: not a forwarding one, not for machines. */
  public static boolean isForReaders(Page page) {
    return page.path().endsWith(".html")
        && !page.template().equals("404.ftlh")
        && !page.template().equals("alias.ftlh");
  }

  private static List<Page> aliases(Site site) {
    return site.entries().stream()
        .flatMap(entry -> entry.header().aliases().stream()
            .map(alias -> new Page(alias.path(), "alias.ftlh", entry)))
        .toList();
  }

  private static void checkAddresses(
      List<Page> pages, List<Asset> assets, Site site, Problems problems) {
    Addresses addresses = new Addresses(problems);
    List.of(
            BIBLIOGRAPHY,
            PREVIEWS,
            PREVIEW_SHARDS,
            SEARCH_INDEX,
            SEARCH_SHARDS,
            OPEN_DATA,
            SCHEMA,
            CARDS)
        .forEach(addresses::keep);
    pages.stream()
        .filter(page -> page.entry() == null)
        .forEach(page -> addresses.keep(page.path()));
    pages.stream()
        .filter(page -> page.entry() != null)
        .forEach(page -> addresses.take(page.path(), page.entry().header().location()));
    assets.forEach(asset -> addresses.take(asset.output(), new TextFile(asset.path(), "").start()));
    site.entries().stream()
        .flatMap(entry -> entry.header().aliases().stream())
        .forEach(alias -> addresses.take(alias.path(), alias.location()));
  }

  private static List<Item> navigation(Site site, List<Section> sections, Problems problems) {
    List<Choice> chosen = site.settings().navigation();
    if (chosen.isEmpty()) {
      return sections.stream()
          .filter(section -> section != Section.CORRECTIONS)
          .map(section -> new Item(section.id(), "", section.address()))
          .toList();
    }
    return chosen.stream()
        .map(choice -> item(site, choice, sections, problems))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Item> item(
      Site site, Choice choice, List<Section> sections, Problems problems) {
    Optional<Section> section = Section.named(choice.name());
    if (section.filter(named -> named.isUnread(site)).isPresent()) {
      return Optional.empty();
    }
    if (section.isPresent() && sections.contains(section.get())) {
      return section.map(found -> new Item(found.id(), "", found.address()));
    }
    Optional<Entry> page = site.of(Kind.PAGE).stream()
        .filter(entry -> entry.id().equals(choice.name()))
        .findFirst();
    if (page.isPresent()) {
      return page.map(entry -> new Item("", entry.title(), site.address(entry)));
    }
    List<String> valid = new ArrayList<>(sections.stream().map(Section::id).toList());
    site.of(Kind.PAGE).forEach(entry -> valid.add(entry.id()));
    problems.unknown(
        "unknown-id",
        choice.location(),
        section.isPresent()
            ? "there is nothing in \"" + choice.name() + "\" to show"
            : "no section or page is called \"" + choice.name() + "\"",
        choice.name(),
        valid);
    return Optional.empty();
  }
}
