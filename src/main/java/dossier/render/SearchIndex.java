package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Entry.Home;
import dossier.content.Entry.Quote;
import dossier.content.Entry.Source;
import dossier.content.Entry.Term;
import dossier.content.Figure;
import dossier.content.Issue;
import dossier.markdown.Body;
import dossier.site.Site;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the search page looks through: the summary and the other words of each entry, by its address. The page
 * lists the names itself. It is a script that sets one global, because a page that was opened from a disk may
 * load scripts and nothing else. Drafts are never in it.
 */
final class SearchIndex {
  private final Site site;

  private SearchIndex(Site site) {
    this.site = site;
  }

  static String of(Site site) {
    SearchIndex index = new SearchIndex(site);
    return site.entries().stream()
        .filter(entry -> !entry.header().draft())
        .map(index::line)
        .collect(Collectors.joining(",\n", "var searchIndex = {\n", "\n};\n"));
  }

  private String line(Entry entry) {
    List<String> found = List.of(Plain.of(entry.summary()), words(entry));
    return Json.inScript(site.address(entry).toString()) + ":" + Json.inScript(found);
  }

  private String words(Entry entry) {
    Stream<String> texts =
        Site.texts(entry).stream().filter(text -> text != entry.summary()).map(Body::text);
    Stream<String> figures = entry.header().figures().stream().map(Figure::title);
    return Plain.line(Stream.of(keys(entry), texts, figures)
        .flatMap(Function.identity())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" ")));
  }

  /** What its keys say that is not a text of its own. */
  private Stream<String> keys(Entry entry) {
    if (entry instanceof Home home) {
      return home.answers().stream().map(Home.Answer::question);
    }
    if (entry instanceof Issue issue) {
      String outcome = issue.outcome() == null ? "" : issue.outcome().text();
      return Stream.concat(
          Stream.of(issue.question(), outcome, issue.classQuestion()),
          issue.keyFacts().stream().map(Issue.KeyFact::label));
    }
    if (entry instanceof Quote quote) {
      String speaker = site.entry(quote.speaker()).map(Entry::title).orElse("");
      String original = quote.original() == null ? "" : quote.original().text();
      return Stream.of(
          quote.quotation().text(),
          speaker,
          quote.attributed(),
          quote.role(),
          quote.where(),
          original);
    }
    if (entry instanceof Actor actor) {
      return Stream.of(actor.role());
    }
    if (entry instanceof Source source) {
      return Stream.concat(
          Stream.of(source.publisher(), source.originalTitle()), source.authors().stream());
    }
    return entry instanceof Term term ? term.also().stream() : Stream.empty();
  }
}
