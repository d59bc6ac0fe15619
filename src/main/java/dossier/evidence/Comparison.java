package dossier.evidence;

import dossier.content.Entry.Source;
import dossier.evidence.Gate.Finding;
import dossier.evidence.Gate.Reason;
import dossier.evidence.Verdict.Status;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares quotations with the fingerprints there are, and says what an editor should do about the result. */
final class Comparison {
  private final Map<String, Optional<Fingerprint>> fingerprints;
  private final Copies copies;
  private final Problems problems;

  /**
   * A comparison.
   *
   * @param fingerprints the fingerprint of each source that has one; empty where it could not be read
   */
  Comparison(Map<String, Optional<Fingerprint>> fingerprints, Copies copies, Problems problems) {
    this.fingerprints = Map.copyOf(fingerprints);
    this.copies = copies;
    this.problems = problems;
  }

  /** What came of one quotation. One that cites several sources need stand in one of them only. */
  Verdict of(Quotation quotation) {
    String text = quotation.words().text();
    QuotedWords words = QuotedWords.of(text);
    if (words.words() < Gate.FEWEST_WORDS) {
      problems.warning(
          "short-quotation",
          quotation.words().at(0, text.length()),
          "fewer than three words would be found anywhere, so they were compared with nothing",
          "quote a little more of the sentence");
      return verdict(quotation, Status.NOT_CHECKED, null, null, -1, words);
    }
    List<Source> known = quotation.sources().stream()
        .filter(source -> fingerprints.containsKey(source.id()))
        .toList();
    Finding refusal = null;
    Source refusing = null;
    for (Source source : known) {
      Optional<Fingerprint> fingerprint = fingerprints.get(source.id());
      if (fingerprint.isPresent()) {
        Finding finding = new Gate(fingerprint.get()).compare(text, quotation.language());
        if (finding.reason() == null) {
          QuotedWords edited = finding.literally() ? QuotedWords.literally(text) : words;
          return verdict(
              quotation, Status.MATCHED, source, fingerprint.get(), finding.place(), edited);
        }
        if (refusal == null) {
          refusal = finding;
          refusing = source;
        }
      }
    }
    if (refusal != null && refusing != null) {
      tell(quotation, refusing, refusal);
      return verdict(
          quotation,
          Status.NOT_MATCHED,
          refusing,
          fingerprints.get(refusing.id()).orElse(null),
          -1,
          words);
    }
    if (known.isEmpty()) {
      tellNotChecked(quotation);
    }
    return verdict(quotation, Status.NOT_CHECKED, null, null, -1, words);
  }

  private static Verdict verdict(
      Quotation quotation,
      Status status,
      @Nullable Source source,
      @Nullable Fingerprint fingerprint,
      int place,
      QuotedWords words) {
    return new Verdict(
        status,
        fingerprint == null ? null : fingerprint.day(),
        place,
        words.isShortened(),
        !words.additions().isEmpty(),
        false,
        words.words() < Gate.FEWEST_WORDS,
        quotation.sources().size() > 1 ? source : null);
  }

  private void tellNotChecked(Quotation quotation) {
    Source source = quotation.sources().get(0);
    problems.notice(
        "not-checked",
        firstLine(quotation),
        "these words were compared with nothing: \"" + source.id() + "\" has no fingerprint",
        "take one: dossier fingerprint " + source.id() + " <file with its text>");
  }

  private static Location firstLine(Quotation quotation) {
    String text = quotation.words().text();
    int end = text.indexOf('\n');
    return quotation.words().at(0, end < 0 ? text.length() : end);
  }

  private void tell(Quotation quotation, Source source, Finding finding) {
    String text = quotation.words().text();
    String blamed = text.substring(finding.from(), finding.to()).replaceAll("\\s+", " ");
    Location place = quotation.words().at(finding.from(), finding.to());
    String title = "\"" + source.title() + "\"";
    Reason reason = finding.reason() == null ? Reason.NOT_THERE : finding.reason();
    switch (reason) {
      case NOT_THERE ->
        problems.error(
            "misquoted", place, notThere(text, finding, blamed, title), nearest(source, text));
      case RUN_TOO_SHORT ->
        problems.error(
            "bad-omission",
            place,
            "\"" + blamed + "\" is too short to be found in " + title,
            "keep at least three words between omissions");
      case ORDER ->
        problems.error(
            "bad-omission",
            place,
            "in " + title + " these words do not come after those before them",
            "quote in the order of the source, or make two quotations");
      case OMISSION_TOO_LONG ->
        problems.error(
            "bad-omission",
            place,
            "more than sixty words are left out before \"" + blamed + "\"",
            "make two quotations of it");
      case NEGATION_OMITTED ->
        problems.error(
            "bad-omission",
            place,
            "a negation is among the words that are left out before \"" + blamed + "\"",
            "quote the negation too");
      case NEGATION_ADDED ->
        problems.error(
            "bad-insertion",
            place,
            "\"" + blamed + "\" in brackets would turn the sentence round",
            "say it in your own words, outside the quotation");
      case WORD_ALTERED ->
        problems.error(
            "bad-insertion",
            place,
            "\"" + blamed + "\" would make another word of the one that it touches",
            "put whole words into brackets: [they], not [t]hey");
      case LANGUAGE_UNKNOWN ->
        problems.error(
            "bad-omission",
            place,
            "Dossier knows no negations of \"" + quotation.language()
                + "\", and cannot tell what is left out",
            "quote the passage whole");
    }
  }

  private static String notThere(String text, Finding finding, String blamed, String title) {
    String before = text.substring(0, finding.from()).replaceAll("\\s+", " ").strip();
    String[] words = before.split(" ");
    String last =
        String.join(" ", List.of(words).subList(Math.max(0, words.length - 4), words.length));
    return last.isEmpty()
        ? "nothing in " + title + " begins with \"" + blamed + "\""
        : "in " + title + " \"" + blamed + "\" does not follow on \"" + last + "\"";
  }

  private String nearest(Source source, String text) {
    Optional<String> copy = copies.text(source.id());
    return copy.map(words -> copies.name(source.id()) + ", " + NearestPassage.of(words, text))
        .orElse("quote word for word; mark what you leave out with … and what you add with [ ]");
  }
}
