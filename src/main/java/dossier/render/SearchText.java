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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found of an entry.
 *
 * @param title its title
 * @param summary its summary, on one line
 * @param words all its other words, on one line
 */
record SearchText(String title, String summary, String words) {

  static SearchText of(Site site, Entry entry) {
    return new SearchText(entry.title(), Plain.of(entry.summary()), words(site, entry));
  }

  private static String words(Site site, Entry entry) {
    Stream<String> texts =
        Site.texts(entry).stream().filter(text -> text != entry.summary()).map(Body::text);
    Stream<String> figures = entry.header().figures().stream().map(Figure::title);
    return Plain.line(Stream.of(keys(site, entry), texts, figures)
        .flatMap(Function.identity())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" ")));
  }

  /** What its keys say that is not a text of its own. */
  private static Stream<String> keys(Site site, Entry entry) {
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
