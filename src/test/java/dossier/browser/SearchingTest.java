package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers look for words, from a disk as from a host. */
@InBrowser
class SearchingTest {
  private static final String PAGE = "search.html";
  private static final String RESULTS = "main [role=status] ~ ol";

  @ParameterizedTest
  @EnumSource
  void a_search_from_any_page_leads_to_what_it_finds(
      Where where, Explainer explainer, Reader reader) {
    Place place = explainer.place(where);
    reader.opens(place, explainer.longest("issue.ftlh"));
    reader.clicks(reader.all("searchbox").get(0)).types("moldova").presses(Key.ENTER);
    reader.arrivesAt(place.address(PAGE + "?q=moldova"));
    Thing found = firstResult(reader);
    assertEquals("Moldova", found.name());
    reader.follows(found);
  }

  @Test
  void it_needs_no_mouse_and_no_accents(Explainer explainer, Reader reader) {
    reader.opens(explainer.place(Where.ON_A_DISK), PAGE);
    Thing box = reader.all("searchbox", "main").get(0);
    reader.tabsTo(box).types("MÖLDOVA").presses(Key.ENTER);
    Thing found = firstResult(reader);
    assertEquals("Moldova", found.name());
    String address = reader.addressOf(found);
    reader.tabsTo(found).presses(Key.ENTER).arrivesAt(address);
  }

  @Test
  void it_says_that_it_finds_nothing(Explainer explainer, Reader reader) {
    reader.opens(explainer.place(Where.ON_A_DISK), PAGE + "?q=xylophone");
    reader.eventually(() -> status(reader).startsWith("Nothing"), () -> status(reader));
    assertEquals(List.of(), reader.all("listitem", RESULTS));
  }

  @Test
  void without_scripts_it_lists_everything_by_name(Explainer explainer, Reader reader) {
    reader.withoutScripts().opens(explainer.place(Where.ON_A_DISK), PAGE);
    List<String> names = reader.all("link", "main").stream().map(Thing::name).toList();
    assertTrue(names.containsAll(explainer.titles()), names.toString());
  }

  private static Thing firstResult(Reader reader) {
    reader.eventually(
        () -> status(reader).matches("\\d+ results?"), () -> "no results but " + status(reader));
    return reader.all("link", RESULTS).get(0);
  }

  private static String status(Reader reader) {
    return reader.eval("document.querySelector('main [role=status]').textContent", String.class);
  }
}
