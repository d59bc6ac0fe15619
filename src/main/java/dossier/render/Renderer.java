package dossier.render;

import dossier.content.Entry;
import dossier.site.Page;
import dossier.site.Site;
import dossier.site.SitePlan;
import dossier.text.Location;
import dossier.text.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws every page of the plan. A page depends on the site alone, so they are drawn side by side. */
public final class Renderer {
  private final Edition edition;
  private final Templates templates;
  private final Unfinished unfinished;
  private final Sides sides;
  private final Optional<Cards> cards;

  private Renderer(
      Edition edition, Templates templates, Unfinished unfinished, Optional<Cards> cards) {
    this.edition = edition;
    this.templates = templates;
    this.unfinished = unfinished;
    this.sides = Sides.of(edition.site());
    this.cards = cards;
  }

  /**
   * Draws a site.
   *
   * @param folder the templates folder
   * @param unfinished what this program has begun to draw before and could not stop
   * @param early given the site when it is about to be drawn, each page of which is drawn when somebody asks for it; for those
   *     who cannot wait. A page that fails is empty there
   * @param problems told of templates that cannot be read, are missing or fail, and of files that cannot be
   *     copied; nothing is drawn where there are errors already, since what is missing in the content would
   *     come back as an error in every template
   */
  public static RenderedSite render(
      Edition edition,
      Path folder,
      Unfinished unfinished,
      Consumer<RenderedSite> early,
      Problems problems) {
    SortedMap<String, byte[]> files = new TreeMap<>(Assets.read(edition.plan().assets(), problems));
    Map<String, Later> later = new HashMap<>();
    Optional<Templates> templates = Templates.in(folder, problems);
    if (templates.isPresent() && !problems.hasErrors()) {
      Renderer renderer = new Renderer(
          edition, templates.get(), unfinished, Cards.of(edition.site(), folder, problems));
      if (unfinished.failure().isEmpty()) {
        early.accept(renderer.asked(files));
      }
      List<Drawn> pages = renderer.pages(problems);
      pages.forEach(drawn -> renderer.put(drawn, files, later));
      later.putAll(renderer.data());
    }
    return new RenderedSite(edition.site(), edition.plan(), files, new LaterFiles(later));
  }

  /** A page, drawn, with the card that it names if it has one; or failed. */
  private record Drawn(
      Page page,
      byte[] bytes,
      Optional<Card> card,
      @Nullable DrawingFailed failure) {}

  private List<Drawn> pages(Problems problems) {
    Optional<DrawingFailed> before = unfinished.failure();
    if (before.isPresent()) {
      before.get().tell("", problems);
      return List.of();
    }
    List<Drawn> pages =
        SideBySide.of(edition.plan().pages(), this::draw, threads -> giveUp(threads, problems));
    tellFailures(pages, problems);
    return pages;
  }

  /** The site before it is drawn. */
  private RenderedSite asked(SortedMap<String, byte[]> assets) {
    Map<String, Later> later = new HashMap<>(data());
    edition.plan().pages().forEach(page -> put(page.path(), () -> alone(page), later));
    return new RenderedSite(edition.site(), edition.plan(), assets, new LaterFiles(later)).lean();
  }

  private byte[] alone(Page page) {
    if (unfinished.failure().isPresent()) {
      return new byte[0];
    }
    return SideBySide.of(List.of(page), this::draw, threads -> giveUp(threads, new Problems()))
        .stream()
        .findFirst()
        .map(Drawn::bytes)
        .orElse(new byte[0]);
  }

  private void giveUp(List<Thread> threads, Problems problems) {
    DrawingFailed failure = templates.endless(threads.get(0));
    unfinished.add(threads, failure.location());
    failure.tell("", problems);
  }

  private void put(Drawn drawn, Map<String, byte[]> files, Map<String, Later> later) {
    if (drawn.failure() == null) {
      files.put(drawn.page().path(), drawn.bytes());
      drawn.card().ifPresent(card -> put(card.path(), () -> cards.get().draw(card), later));
    }
  }

  private static void put(String path, Supplier<byte[]> make, Map<String, Later> later) {
    later.put(path, Later.one(path, make));
  }

  /** What is made from the site as a whole, beside its pages. */
  private Map<String, Later> data() {
    Site site = edition.site();
    Later previews = new Later(() -> Previews.of(site));
    Later search = new Later(() -> SearchIndex.of(site));
    Map<String, Later> data = new HashMap<>(Map.of(
        SitePlan.PREVIEWS,
        previews,
        SitePlan.PREVIEW_SHARDS + "/",
        previews,
        SitePlan.SEARCH_INDEX,
        search,
        SitePlan.SEARCH_SHARDS + "/",
        search));
    put(SitePlan.BIBLIOGRAPHY, () -> bytes(Bibliography.of(site)), data);
    put(SitePlan.OPEN_DATA, () -> OpenData.of(site, edition.evidence()), data);
    put(SitePlan.SCHEMA, OpenData::schema, data);
    return data;
  }

  private Drawn draw(Page page) {
    try {
      TemplateFunctions to =
          new TemplateFunctions(edition, sides, page, cards.isPresent(), templates::draw);
      String text = templates.draw(page.template(), model(page, page.entry(), to));
      return new Drawn(page, bytes(ContentPolicy.complete(text)), to.card(), null);
    } catch (DrawingFailed failure) {
      return new Drawn(page, new byte[0], Optional.empty(), failure);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> model(Page page, @Nullable Entry entry, TemplateFunctions to) {
    Map<String, Object> model = new HashMap<>(Map.of("page", page, "to", to));
    if (entry != null) {
      model.put("entry", entry);
    }
    return model;
  }

  /** One failing line of a template fails on many pages, and is told once. */
  private static void tellFailures(List<Drawn> pages, Problems problems) {
    Map<Location, Integer> pagesPerPlace = new HashMap<>();
    Map<Location, Drawn> first = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Drawn drawn : pages) {
      if (drawn.failure() != null) {
        first.putIfAbsent(drawn.failure().location(), drawn);
        pagesPerPlace.merge(drawn.failure().location(), 1, Integer::sum);
      }
    }
    first.forEach((place, drawn) -> {
      int others = pagesPerPlace.get(place) - 1;
      String also =
          others == 0 ? "" : " and " + others + (others == 1 ? " other page" : " other pages");
      drawn.failure().tell(", drawing " + about(drawn.page()) + also, problems);
    });
  }

  private static String about(Page page) {
    return page.entry() == null
        ? page.path()
        : page.entry().header().location().file().path();
  }
}
