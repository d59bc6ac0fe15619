package dossier.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.RandomMarkdown;
import dossier.kit.Seen;
import dossier.text.Excerpt;
import dossier.text.Problem;
import dossier.text.Problems;
import dossier.text.Ref;
import dossier.text.TextFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** No word that an author wrote for readers gets lost between the file and the page: it is shown, or it is told. */
class LostWordsTest {
  private static final Pattern WORD = Pattern.compile("w\\d+");

  @Test
  void every_word_of_a_right_body_is_shown() {
    LongStream.rangeClosed(1, 300).forEach(seed -> {
      String text = RandomMarkdown.of(seed);
      Problems problems = new Problems();
      String html = html(text, problems);
      List<Problem> told = problems.sorted().stream()
          .filter(problem -> !problem.code().equals("not-in-quotation"))
          .toList();
      assertEquals(List.of(), Seen.of(told), text);
      assertEquals(Set.of(), lost(text, html), text);
    });
  }

  @Test
  void every_word_of_a_spoilt_body_is_shown_or_something_is_told() {
    long untold = LongStream.rangeClosed(1, 2000)
        .filter(seed -> {
          String text = RandomMarkdown.spoilt(seed);
          Problems problems = new Problems();
          String html = html(text, problems);
          if (problems.sorted().isEmpty()) {
            assertEquals(Set.of(), lost(text, html), text);
          }
          return problems.sorted().isEmpty();
        })
        .count();
    assertTrue(untold > 1000, "bodies about which nothing is told are looked at too: " + untold);
  }

  private static String html(String text, Problems problems) {
    TextFile file = new TextFile("content/pages/page.md", text);
    return Html.of(Markdown.body(Excerpt.from(file, 0), problems), new Labels());
  }

  private static Set<String> lost(String text, String html) {
    Set<String> lost = words(text);
    lost.removeAll(words(html));
    return lost;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Fills each hole with all that the author wrote there; a name that leads nowhere is told by the site. */
  private static final class Labels implements Holes {

    @Override
    public String link(Ref to, String label) {
      return to.name() + to.heading() + label;
    }

    @Override
    public String cite(Piece.Cite cite) {
      return cite.citations().stream()
          .map(citation -> citation.source().name() + citation.locator())
          .collect(Collectors.joining(" "));
    }

    @Override
    public String embed(Ref to) {
      return to.name() + to.heading();
    }

    @Override
    public String quotation(Block block, String html) {
      return html;
    }

    @Override
    public String figure(Piece.Figure figure) {
      return "";
    }

    @Override
    public String image(Piece.Image image) {
      return image.to().name() + image.alt();
    }

    @Override
    public String note(Piece.Note note) {
      return Html.of(note.text(), this);
    }
  }
}
