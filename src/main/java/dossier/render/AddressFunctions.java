package dossier.render;

import dossier.content.Asset;
import dossier.content.Entry;
import dossier.site.Address;
import dossier.site.Page;
import dossier.site.Part;
import dossier.site.Section;
import dossier.site.Site;
import dossier.site.SitePlan;
import dossier.site.Stance;
import java.util.Arrays;
import java.util.List;

/** What a template may ask about where things are, as seen from its page. */
public abstract sealed class AddressFunctions permits EntryFunctions {
  private static final String INDEX = "index.html";

  private final Site site;
  private final SitePlan plan;
  private final Page page;

  AddressFunctions(Edition edition, Page page) {
    this.site = edition.site();
    this.plan = edition.plan();
    this.page = page;
  }

  /** What the head of the page links to. */
  public List<SitePlan.Item> navigation() {
    return plan.navigation();
  }

  /** The pages that readers find in a list, by path; a sitemap may name 50,000 of them. */
  public List<Page> pages() {
    return plan.pages().stream().filter(SitePlan::isForReaders).toList();
  }

  /** The link to an entry, as seen from this page. */
  public String href(Entry entry) {
    return at(site.address(entry));
  }

  /** The link to the page that lists a section: {@code issues}, {@code positions} … */
  public String list(String section) {
    return at(section(section).address());
  }

  private static Section section(String name) {
    return Section.named(name)
        .orElseThrow(() -> new NotThere(
            "there is no section \"" + name + "\"",
            name,
            Arrays.stream(Section.values()).map(Section::id).toList()));
  }

  /** The parts of a section's list, each of them one page; none where there is nothing to list. */
  public List<Part> parts(String section) {
    return site.parts(section(section));
  }

  /** The entries that this page lists: those of its part. */
  public List<Entry> listed() {
    return page.part() == null ? List.of() : page.part().entries();
  }

  /** The link to that part of a list which shows an entry; to the list where none does. */
  public String listing(Entry entry, String section) {
    return at(listing(entry, section(section)));
  }

  private Address listing(Entry entry, Section section) {
    return site.part(section, entry).map(Part::address).orElse(section.address());
  }

  /** The link to what an actor wanted on an issue, in the list of positions. */
  public String position(Stance stance) {
    return at(listing(stance.issue(), Section.POSITIONS)
        .at(stance.issue().id() + "." + stance.actor().id()));
  }

  /** Whether the site has the page that lists a section, or one with a name of its own: {@code search}. */
  public boolean has(String section) {
    return plan.templates().contains("lists/" + section + ".ftlh")
        || plan.templates().contains(section + ".ftlh");
  }

  /** The section that lists what this page is about, or that this page is a later part of; empty where none does. */
  public String section() {
    if (page.part() != null) {
      return page.part().isLater() ? page.part().section().id() : "";
    }
    return page.entry() == null
        ? ""
        : Section.of(page.entry().kind()).map(Section::id).orElse("");
  }

  /** The link to an address. */
  public String at(Address address) {
    return Href.of(address, page);
  }

  /** The link to a file of {@code templates/assets}. */
  public String asset(String path) {
    String whole = "assets/" + path;
    if (plan.assets().stream().noneMatch(asset -> asset.output().equals(whole))) {
      List<String> assets = plan.assets().stream()
          .map(Asset::output)
          .filter(output -> output.startsWith("assets/"))
          .map(output -> output.substring("assets/".length()))
          .toList();
      throw new NotThere("there is no file assets/" + path, path, assets);
    }
    return at(Address.of(whole));
  }

  /** The link to a file of the site, named from its root. */
  public String file(String path) {
    return at(Address.of(path));
  }

  /** Where the entry's own text stands on the web; empty where the site does not name its repository. */
  public String origin(Entry entry) {
    String repository = site.settings().repository();
    return repository.isEmpty()
        ? ""
        : repository + (repository.endsWith("/") ? "" : "/") + "blob/HEAD/"
            + entry.header().location().file().path();
  }

  /** The link from the root of the server to a place of the site; for 404 pages, which have no fixed address. */
  public String fromRoot(String path) {
    return site.settings().baseUrl().isEmpty() ? path : site.settings().basePath() + path;
  }

  /** The name of the site that an address leads to, as readers say it. */
  public String host(String url) {
    return url.replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("[/?#].*", "");
  }

  /** Where the page is published; empty where the site does not know its own address. */
  public String canonical() {
    return canonical(page.address());
  }

  /** Where an address is published; empty where the site does not know its own address. */
  public String canonical(Address address) {
    String base = site.settings().baseUrl();
    return base.isEmpty() ? "" : base + folder(address.path()) + anchor(address);
  }

  /** A path without the name of a file that every server gives out for its folder. */
  private static String folder(String path) {
    boolean whole = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return whole ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  private static String anchor(Address address) {
    return address.anchor().isEmpty() ? "" : "#" + address.anchor();
  }

  /** Where an entry is published. */
  public String published(Entry entry) {
    return canonical(site.address(entry));
  }
}
