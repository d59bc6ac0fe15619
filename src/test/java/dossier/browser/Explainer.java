package dossier.browser;

import dossier.content.Entry;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.render.RenderedSite;
import dossier.site.Page;
import dossier.site.SitePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
      write(folder, site.whole());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    host.publish(site.whole());
  }

  /** Writes the files of a site, by path, into a folder. */
  static void write(Path folder, Map<String, byte[]> files) throws IOException {
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

  /** Of each template the dozen pages with the longest words, which are what makes a page too wide. */
  List<String> pagesWithTheLongestWords() {
    return site.plan().pages().stream()
        .filter(SitePlan::isForReaders)
        .collect(Collectors.groupingBy(Page::template))
        .values()
        .stream()
        .flatMap(pages -> pages.stream()
            .map(Page::path)
            .sorted(Comparator.comparingInt(this::longestWord).reversed())
            .limit(12))
        .toList();
  }

  private int longestWord(String path) {
    return Stream.of(text(path).replaceAll("<[^>]*>", " ").split("\\s+"))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Of each template the longest page. */
  List<String> samples() {
    return site.plan().pages().stream()
        .filter(SitePlan::isForReaders)
        .map(Page::template)
        .distinct()
        .map(this::longest)
        .toList();
  }

  /** The pages whose HTML holds something. */
  List<String> pagesWith(String part) {
    return site.plan().pages().stream()
        .map(Page::path)
        .filter(path -> text(path).contains(part))
        .toList();
  }

  private String text(String path) {
    return new String(site.files().get(path), StandardCharsets.UTF_8);
  }

  /** The longest page that a template draws. */
  String longest(String template) {
    return site.plan().pages().stream()
        .filter(page -> page.template().equals(template))
        .map(Page::path)
        .max(Comparator.comparingInt(path -> site.files().get(path).length))
        .orElseThrow();
  }

  /** What its entries are called. */
  List<String> titles() {
    return site.site().entries().stream().map(Entry::title).toList();
  }

  /** Where each page stood before. */
  Map<String, String> oldAddresses() {
    return site.plan().pages().stream()
        .filter(page -> page.template().equals("alias.ftlh"))
        .collect(Collectors.toMap(
            Page::path, page -> site.site().address(page.entry()).path()));
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
