package dossier.evidence;

import dossier.content.Entry;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Kind;
import dossier.markdown.Block;
import dossier.markdown.Body;
import dossier.site.Site;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the claims and the quotations of a site rest on. Never changes. */
public final class Evidence {
  private final Map<Location, Verdict> verdicts;
  private final Map<String, List<Entry>> quoting;

  private Evidence(Map<Location, Verdict> verdicts, Map<String, List<Entry>> quoting) {
    this.verdicts = Map.copyOf(verdicts);
    this.quoting = Map.copyOf(quoting);
  }

  /**
   * Compares every quotation of a site with its source, and asks of every position whether it rests on something.
   *
   * @param site the linked site
   * @param fingerprints the fingerprint files, by the id of their source
   * @param copies the texts at hand, which make messages say more and decide nothing
   * @param problems told of what is misquoted, not compared or without evidence, and of fingerprints that cannot be
   *     read, belong to no source or to another text than the copy at hand
   */
  public static Evidence of(
      Site site, Map<String, TextFile> fingerprints, Copies copies, Problems problems) {
    Positions.check(site, problems);
    Comparison comparison =
        new Comparison(read(site, fingerprints, copies, problems), copies, problems);
    List<Compared> all = site.entries().parallelStream()
        .flatMap(entry -> compared(site, entry, comparison).stream())
        .toList();
    Map<Location, Verdict> verdicts = new HashMap<>();
    Map<String, List<Entry>> quoting = new HashMap<>();
    for (Compared one : all) {
      verdicts.put(one.place(), one.verdict());
      one.quoted().forEach(source -> add(quoting, source, one.entry()));
    }
    return new Evidence(verdicts, quoting);
  }

  /**
   * A quotation that was compared.
   *
   * @param quoted the sources that its page quotes by it; none where that has a quotation's own page
   */
  private record Compared(Entry entry, Location place, Verdict verdict, List<Source> quoted) {}

  /** The quotations of one entry. */
  private static List<Compared> compared(Site site, Entry entry, Comparison comparison) {
    List<Compared> all = new ArrayList<>();
    if (entry instanceof Quote quote) {
      quotation(site, quote)
          .map(words -> verdict(quote, comparison.of(words)))
          .ifPresent(verdict ->
              all.add(new Compared(entry, quote.quotation().location(), verdict, List.of())));
    }
    for (Block block : entry.body().blocks()) {
      quotation(site, block).ifPresent(words -> {
        Verdict verdict = comparison.of(words);
        List<Source> quoted = words.sources().stream()
            .filter(source -> verdict.source() == null || verdict.source().equals(source))
            .toList();
        all.add(new Compared(entry, block.location(), verdict, quoted));
      });
    }
    return all;
  }

  private static Map<String, Optional<Fingerprint>> read(
      Site site, Map<String, TextFile> files, Copies copies, Problems problems) {
    Map<String, Source> sources = new LinkedHashMap<>();
    site.of(Kind.SOURCE).forEach(source -> sources.put(source.id(), (Source) source));
    Map<String, Optional<Fingerprint>> fingerprints = new ConcurrentHashMap<>();
    files.entrySet().parallelStream().forEach(named -> {
      String id = named.getKey();
      TextFile file = named.getValue();
      if (!sources.containsKey(id)) {
        problems.unknown(
            "unknown-id",
            file.start(),
            "this is the fingerprint of \"" + id + "\", and no source has that id",
            id,
            List.copyOf(sources.keySet()));
        return;
      }
      Optional<Fingerprint> fingerprint = FingerprintText.read(file, problems);
      fingerprints.put(id, fingerprint);
      fingerprint.ifPresent(taken -> checkLanguage(site, sources.get(id), file, taken, problems));
      Optional<String> copy = fingerprint.isPresent() ? copies.text(id) : Optional.empty();
      if (copy.isPresent()
          && !Fingerprint.sha256(copy.get()).equals(fingerprint.get().sha256OfText())) {
        tellChanged(id, file, copies, problems);
      }
    });
    return fingerprints;
  }

  private static void add(Map<String, List<Entry>> quoting, Source source, Entry entry) {
    List<Entry> pages = quoting.computeIfAbsent(source.id(), id -> new ArrayList<>());
    if (pages.isEmpty() || pages.get(pages.size() - 1) != entry) {
      pages.add(entry);
    }
  }

  private static void checkLanguage(
      Site site, Source source, TextFile file, Fingerprint fingerprint, Problems problems) {
    String now = language(source, site.settings().language());
    if (!now.isEmpty() && !Negations.alike(now, fingerprint.language())) {
      problems.error(
          "changed-language",
          file.line(3),
          "this was taken as \"" + fingerprint.language() + "\", and the source is in \"" + now
              + "\"",
          "take it again: dossier fingerprint " + source.id() + " <file with its text>");
    }
  }

  private static void tellChanged(String id, TextFile file, Copies copies, Problems problems) {
    problems.error(
        "changed-copy",
        file.start(),
        "this is not the fingerprint of the text in " + copies.name(id),
        "put the right text there, or take it again: dossier fingerprint " + id + " "
            + copies.name(id));
  }

  /** A quotation in another language is compared in the words in which it was said, if these are given. */
  private static Optional<Quotation> quotation(Site site, Quote quote) {
    if (quote.quotation().text().isEmpty()) {
      return Optional.empty(); // which has been told already
    }
    return site.entry(quote.source()).map(Source.class::cast).map(source -> {
      String own = site.settings().language();
      return quote.original() == null
          ? new Quotation(words(quote.quotation()), language(source, own), List.of(source))
          : new Quotation(
              quote.original(),
              quote.language().isEmpty() ? language(source, own) : quote.language(),
              List.of(source));
    });
  }

  private static Verdict verdict(Quote quote, Verdict compared) {
    return quote.original() == null
        ? compared
        : compared.ofOriginalOf(QuotedWords.of(quote.quotation().text()));
  }

  private static Optional<Quotation> quotation(Site site, Block block) {
    if (block.kind() != Block.Kind.QUOTE) {
      return Optional.empty();
    }
    List<Source> sources = new Body(List.of(block), List.of(), List.of())
        .refs().stream()
            .map(site::entry)
            .flatMap(Optional::stream)
            .filter(Source.class::isInstance)
            .map(Source.class::cast)
            .distinct()
            .toList();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quotation(
            words(block), language(sources.get(0), site.settings().language()), sources));
  }

  private static Excerpt words(Block block) {
    return Excerpt.read(block.text(), block.location());
  }

  private static String language(Source source, String own) {
    return source.language().isEmpty() ? own : source.language();
  }

  /** The pages that quote a source in a block of their own, not as a quotation with a page. */
  public List<Entry> quoting(Source source) {
    return List.copyOf(quoting.getOrDefault(source.id(), List.of()));
  }

  /** What came of comparing a quotation; nothing for a block that is none. */
  public Optional<Verdict> verdict(Block quotation) {
    return Optional.ofNullable(verdicts.get(quotation.location()));
  }
}
