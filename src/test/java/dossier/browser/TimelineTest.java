package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers choose what the timeline shows; no script is needed. */
@InBrowser
class TimelineTest {
  private static final String EVENTS =
      "[...document.querySelectorAll('.events > li')].filter(event => event.checkVisibility())";

  @Test
  void it_shows_what_concerns_one_issue_and_then_everything_again(
      Explainer explainer, Reader reader) {
    reader.withoutScripts().opens(explainer.place(Where.ON_A_DISK), "timeline.html");
    int all = events(reader);
    List<Thing> choices = reader.all("radio", "main");
    Thing everything = choices.get(0);
    Thing issue = choices.get(1);
    reader.clicks(issue);
    int some = events(reader);
    assertTrue(0 < some && some < all, some + " of " + all + " events concern " + issue);
    assertEquals(some, events(reader, "event.textContent.includes('" + issue.name() + "')"));
    reader.clicks(everything);
    assertEquals(all, events(reader));
  }

  private static int events(Reader reader) {
    return events(reader, "true");
  }

  private static int events(Reader reader, String condition) {
    return reader.eval(EVENTS + ".filter(event => " + condition + ").length", Integer.class);
  }
}
