package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows written by hand: a quotation, and whether it may stand. */
class GateTest {
  private static final String SOURCE = """
      “We are open to dialogue but I foresee no change in our position,” a senior member said. He would not
      say more. The 43,000-strong force of the U.S. and its allies — well-known for its patience – moved on
      12:30 sharp. It cost 2.5 million (or 1.9, some say). “Don’t stop,” they said; the naïve co-oper-
      ation went on. He said: “I like it.” He didn’t. The treaty [of 1990] was signed… and then forgotten.
      One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five
      twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one thirty-two thirty-three thirty-four
      thirty-five thirty-six thirty-seven thirty-eight thirty-nine forty. The end came at last. The end came at dawn, they wrote, without a sound of any kind at all. It was −5 degrees on the 4-5 May weekend – 3 less than before. They called it ‘a plan’ then.
      """;

  private static final Gate GATE =
      new Gate(Fingerprint.of(SOURCE, "en", LocalDate.of(2026, 11, 26)));

  static List<String> rows() {
    return """
        = We are open to dialogue
        = We are open to dialogue.
        = We are open to dialogue,
        = We are open to dialogue!
        = open to dialogue but I foresee no change in our position
        = I foresee no change in our position,
        = I foresee no change in our position.
        = are   open\\nto dialogue
        = The 43,000-strong force
        = The 43,000–strong force
        = The 43,000 - strong force
        = the U.S. and its allies - well-known for its patience
        = its allies—well-known for its patience—moved on
        = moved on 12:30 sharp
        = It cost 2.5 million (or 1.9, some say)
        = "Don't stop," they said
        = “Don’t stop,” they said
        = „Don‘t stop,“ they said
        = It was −5 degrees on
        = It was -5 degrees on
        = the 4-5 May weekend
        = weekend – 3 less than
        = weekend—3 less than
        = They called it 'a plan' then
        = They called it ‘a plan’ then
        ! They called it a plan then
        ! It was 5 degrees on
        ! 5 degrees on the
        ! was −5.1 degrees on
        = the naïve co-operation
        = the nai\u0308ve co-operation went
        = the na\u00ADïve co-oper\u00ADation went
        = He said: “I like it.”
        = The treaty [of 1990] was signed… and then forgotten
        = The treaty [of 1990] was signed... and then forgotten
        = was signed … and then forgotten
        ! We are open … in our position
        ! We are open to dialogue … a senior member said
        = open to dialogue ... I foresee no change
        = open to dialogue […] I foresee no change
        = open to dialogue [...] I foresee no change
        = … open to dialogue but
        = open to dialogue but …
        = We [the Russians] are open to dialogue
        = We are open [sic] to dialogue
        = We are open to dialogue [sic]
        = [At last] We are open to dialogue
        = open to dialogue [and talks] but I foresee
        = The 43,000-strong force of the U.S. … moved on 12:30 sharp
        = The end came at dawn
        = The end came … they wrote, without
        = One two three … thirty-one thirty-two
        ! We are open to dialog
        ! we are open to dialogue
        ! We are Open to dialogue
        ! We are open to the dialogue
        ! We open to dialogue
        ! We are are open to dialogue
        ! are We open to dialogue
        ! We are open, to dialogue
        ! open to dialogue; but I foresee no change
        ! open to dialogue but I foresee change in our position
        ! open to dialogue but I foresee some change
        ! I foresee … change in our position
        ! but I foresee … in our position
        ! open to dialogue but … change in our position
        ! I foresee [...] change in our position
        ! I foresee […] change in our position
        ! I foresee [a] change in our position
        ! open to dialogue [not] but I foresee
        ! open to dialogue [never ever] but I foresee
        ! open to dialogue [don't] but I foresee
        ! open to dialogue [NOT] but I foresee
        ! We are open to dialogue … I foresee
        ! We are … change in our position
        ! a senior member said … We are open to dialogue
        ! We are open to dialogue … say more. The 43,000-strong
        ! a senior member said. He … say more. The
        ! The 43,000-strong force of U.S.
        ! The 44,000-strong force
        ! The 43000-strong force
        ! The 43.000-strong force
        ! The 4,3000-strong force
        ! The 43,000strong force
        ! The 43,000 strong force
        ! the US and its allies
        ! allies well-known for its patience
        ! allies — wellknown for its patience
        ! allies — well known for its patience
        ! moved on 12.30 sharp
        ! moved on 1230 sharp
        ! It cost 25 million
        ! It cost 2,5 million
        ! It cost 2.5 million or 1.9, some say
        ! It cost 2.5 million (or 1.9 some say)
        ! Dont stop," they said
        ! 'Don't stop,' they said
        ! Do stop," they said
        ! the naive cooperation
        ! the naïve corporation
        ! He said: “I like it.” He did
        ! He said: “I like it.” He didnt
        ! The treaty of 1990 was signed
        ! The treaty was signed
        ! The treaty [of 1991] was signed by all
        ! The treaty (of 1990) was signed
        ! was signed and then forgotten
        = One two three … The end came at dawn, they
        ! then forgotten. One two … The end came at dawn, they
        ! We are open to dialogue … The end came at last
        ! The end came at dawn. The end
        ! The end came … a sound of any
        ! dawn, they wrote … sound of any kind
        ! at last. The end came at last
        ! open to dialogue but I foresee no change in our position in our position
        ! We are open to dialogue? but I foresee
        ! [We are] nowhere to be found
        ! a sound of any kind at all, they wrote
        ! open to dialogue but I fore[saw]see no change
        ! We are [un]open to dialogue
        ! The 43,000-strong force of the U.S. and its allies — well-known for its patience — moved on 12:30%
        ! We are open to dialogue €
        ! It cost 2.5%
        ! but I foresee no\u200Bchange in our position
        ! open to dialogue [n o t] but I foresee
        ! open to dialogue [nоt] but I foresee
        ! open to dialogue [rarely] but I foresee
        ! open to dialogue [isn`t] but I foresee
        ! We are open to di\u00ADalogue [hardly-ever] but I foresee
        = We are open to dia\u200Blogue
        = open to dialogue but … no change in our position
        = are open to … I foresee no change … a senior member said
        = We are open … to dialogue but I
        = It cost 2.5 million … Don’t stop,” they said
        ! are open to … I foresee no change … no change in our position
        = We are open to dialogue [with them]
        = We are open to dialogue....
        = We are open to dialogue ….
        = We are open to dialogue […].
        ! We are open to dialogue … but.
        """.lines().toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_quotation_may_stand_or_not(String row) {
    String quotation = row.substring(2).replace("\\n", "\n");
    boolean matched = GATE.compare(quotation, "en").reason() == null;
    assertEquals(row.startsWith("="), matched, row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en|We did say that we can`t ever agree to this plan|did say that … agree to this",
        "en|We did say that we do no\u200Bt agree to this plan|did say that … agree to this",
        "en|We did say that no-\none here would agree to this plan|did say that … agree to this",
        "en|We did say that nobody's will would agree to this plan|did say that … agree to this",
        "ru|Мы сказали им что никаких сил здесь не было и|Мы сказали им … здесь не было",
        "uk|Ми сказали їм що жодного війська тут було дуже мало|Ми сказали їм … тут було дуже",
        "sr|Rekli su nam da neće biti novih pregovora o tome|Rekli su nam … novih pregovora o",
        "de|Sie sagten uns dass keinerlei Truppen dort standen und blieben|Sie sagten uns … dort standen und",
        "fr|Ils ont dit que cela n\u02BCest resté dans ce pays|Ils ont dit … resté dans ce pays",
        "fr|Ils ont dit que nulle force ne restait dans ce pays|Ils ont dit … dans ce pays",
        "es|Dijeron ayer que nunca aceptarían el plan de paz|Dijeron ayer que … el plan de paz"
      })
  void a_negation_that_is_left_out_is_seen_in_every_form(String row) {
    String[] part = row.split("\\|");
    Gate gate = new Gate(Fingerprint.of(part[1], part[0], LocalDate.of(2026, 11, 26)));
    assertNotNull(gate.compare(part[2], part[0]).reason(), row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= We will stay",
        "= they said so",
        "! they said so again",
        "! We will stay put",
        "= We will stay … they said so"
      })
  void the_first_and_the_last_words_of_a_source_are_compared_too(String row) {
    Gate gate = new Gate(
        Fingerprint.of("We will stay here, they said so", "en", LocalDate.of(2026, 11, 26)));
    assertEquals(row.startsWith("="), gate.compare(row.substring(2), "en").reason() == null, row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will stay put|put",
        "here, they said nothing|nothing",
        "here, we said so|here, we",
        "Nobody will stay here|Nobody will stay"
      })
  void to_blame_is_the_first_word_that_does_not_go_on(String row) {
    String[] part = row.split("\\|");
    Gate gate = new Gate(
        Fingerprint.of("We will stay here, they said so", "en", LocalDate.of(2026, 11, 26)));
    Gate.Finding finding = gate.compare(part[0], "en");
    assertEquals(part[1], part[0].substring(finding.from(), finding.to()));
  }

  @Test
  void sixty_words_may_be_left_out_with_all_their_marks_and_no_more() {
    String quotation = "We will stay … they said so";
    assertNull(omitting(60).compare(quotation, "en").reason());
    assertEquals(
        Gate.Reason.OMISSION_TOO_LONG, omitting(61).compare(quotation, "en").reason());
  }

  private static Gate omitting(int words) {
    String text = "We will stay" + ", word".repeat(words) + ", they said so";
    return new Gate(Fingerprint.of(text, "en", LocalDate.of(2026, 11, 26)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"= also", "! nicht", "! jamais", "! n\u043Et"})
  void in_an_unheard_of_language_no_known_negation_may_be_added(String row) {
    String quotation = "We are open [" + row.substring(2) + "] to dialogue";
    assertEquals(row.startsWith("="), GATE.compare(quotation, "tlh").reason() == null, row);
  }

  @Test
  void a_quotation_stands_where_its_last_words_fit() {
    int place = GATE.compare("The end came … they wrote, without", "en").place();
    assertEquals(GATE.compare("The end came at dawn, they wrote", "en").place(), place);
  }
}
