package dossier.browser;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.render.RenderedSite;
import dossier.site.Address;
import dossier.site.Page;
import dossier.site.SitePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The explainer in this repository, built once, and put where readers find it. */
final class Explainer implements AutoCloseable {
  private final Host host = new Host();
  private final RenderedSite site;
  private final Path folder;

  Explainer() {
    String address = host.place().root();
    site =
        Built.in(SiteInAString.REPOSITORY, new Options(address, false)).build().rendered();
    try {
      folder = Files.createTempDirectory("dossier-explainer").toRealPath();
      write(folder, site.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    host.publish(site.files());
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Where a reader may find it. */
  enum Where {
    ON_A_DISK,
    ON_A_HOST
  }

  /** Its address there. */
  Place place(Where where) {
    return where == Where.ON_A_DISK ? Place.folder(folder) : host.place();
  }

  /** The paths of all its pages that somebody may come to stand on. */
  List<String> pages() {
    return paths(site.plan().pages().stream().filter(SitePlan::isForReaders));
  }

  /** Of each template the first page and the longest. */
  List<String> samples() {
    Map<String, List<Page>> byTemplate = site.plan().pages().stream()
        .filter(SitePlan::isForReaders)
        .collect(Collectors.groupingBy(Page::template, LinkedHashMap::new, Collectors.toList()));
    return paths(byTemplate.values().stream()
        .flatMap(pages -> Stream.of(pages.get(0), longest(pages)))
        .distinct());
  }

  private static List<String> paths(Stream<Page> pages) {
    return pages.map(Page::path).toList();
  }

  /** The longest page that a template draws. */
  String longest(String template) {
    return longest(site.plan().pages().stream()
            .filter(page -> page.template().equals(template))
            .toList())
        .path();
  }

  /** Where each page stood before. */
  Map<String, String> oldAddresses() {
    return site.plan().pages().stream()
        .filter(page -> page.template().equals("alias.ftlh"))
        .collect(Collectors.toMap(Page::path, page -> Address.of(page.entry()).path()));
  }

  private Page longest(List<Page> pages) {
    return pages.stream()
        .max(Comparator.comparingInt(page -> site.files().get(page.path()).length))
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    host.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
