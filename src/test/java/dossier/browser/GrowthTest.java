package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.Built;
import dossier.kit.ManyTerms;
import dossier.kit.SiteInAString;
import dossier.render.RenderedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk lies a site with so many entries that no page could load what there is of them. */
@InBrowser
class GrowthTest {
  private static final String PAGE = "search.html";
  private static final String RESULTS = "main [role=status] ~ ol";
  private static final int TERMS = 1_500;

  /** What the page has loaded of the index. */
  private static final String LOADED = """
      [...document.scripts].map(script => script.src).filter(path => path.includes('/search/')).join(' ')
      """;

  @TempDir
  static Path folder;

  private static RenderedSite site;
  private static Place place;

  @BeforeAll
  static void build() throws IOException {
    Path project = folder.resolve("project");
    SiteInAString.of(
            "-- content/glossary.yaml --\n" + ManyTerms.of(TERMS)
                + "-- content/pages/about.md --\n---\ntitle: About\nsummary: S.\n---\nSee [[issues/road]].")
        .in(project);
    site = Built.in(project).build().rendered();
    Explainer.write(folder.resolve("site"), site.whole());
    place = Place.folder(folder.resolve("site").toRealPath());
  }

  @Test
  void a_word_of_the_last_entry_is_found(Reader reader) {
    reader.opens(place, PAGE + "?q=" + ManyTerms.word(TERMS - 1, 11));
    assertEquals("1 result", result(reader));
    assertEquals("Thing " + (TERMS - 1), firstResult(reader).name());
    assertEquals(2, loaded(reader).size(), "one file of words and one of pages");
    reader.follows(firstResult(reader));
  }

  @Test
  void words_are_found_together_that_lie_in_different_files(Reader reader) {
    List<String> words =
        List.of(ManyTerms.word(700, 0), ManyTerms.word(700, 1), ManyTerms.word(700, 2));
    reader.opens(place, PAGE + "?q=" + String.join("+", words));
    assertEquals("1 result", result(reader));
    assertEquals("Thing 700", firstResult(reader).name());
    assertTrue(loaded(reader).size() > 2, loaded(reader).toString());
    reader.opens(place, PAGE + "?q=" + words.get(0) + "+" + ManyTerms.word(701, 0));
    assertEquals("Nothing has all these words.", result(reader));
  }

  @Test
  void one_letter_finds_all_that_begins_with_it_and_loads_little(Reader reader) {
    reader.opens(place, PAGE + "?q=t");
    assertEquals(TERMS + 10 + " results", result(reader));
    assertEquals(10, reader.all("listitem", RESULTS).size());
    assertTrue(loaded(reader).size() <= 3, loaded(reader).toString());
  }

  @Test
  void more_results_come_by_the_keyboard_and_stay_there_after_a_way_back(Reader reader) {
    reader.opens(place, PAGE);
    reader.tabsTo(reader.all("searchbox", "main").get(0)).types("thing").presses(Key.ENTER);
    assertEquals(TERMS + " results", result(reader));
    reader.tabsTo(reader.one("button", "More results")).presses(Key.ENTER);
    reader.eventually(
        () -> reader.all("listitem", RESULTS).size() == 20, () -> "no more results came");
    Thing next = reader.all("link", RESULTS).get(10);
    assertEquals(next, reader.focus());
    String address = reader.addressOf(next);
    reader.presses(Key.ENTER).arrivesAt(address);
    reader.eval("history.back()", Void.class);
    reader.arrivesAt(place.address(PAGE + "?q=thing"));
    assertEquals(TERMS + " results", result(reader));
    assertEquals(20, reader.all("listitem", RESULTS).size());
    assertEquals(
        "thing", reader.ask(reader.all("searchbox", "main").get(0), "this.value", String.class));
  }

  @Test
  void where_a_file_does_not_come_the_page_says_so_beside_the_names(
      @TempDir Path torn, Reader reader) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(site.whole());
    files.keySet().removeIf(path -> path.startsWith("search/"));
    Explainer.write(torn, files);
    reader.opens(Place.folder(torn.toRealPath()), PAGE + "?q=thing");
    assertTrue(result(reader).startsWith("The words could not be loaded."), result(reader));
    assertTrue(reader.all("link", "main").stream().anyMatch(link -> link.name().equals("About")));
    assertFalse(reader.trouble().isEmpty());
  }

  @Test
  void a_link_shows_what_it_leads_to(Reader reader) {
    reader.opens(place, "about.html");
    reader.tabsTo(reader.one("link", "The road"));
    reader.eventually(
        () -> reader.eval("!!document.querySelector('.preview')", Boolean.class),
        () -> "nothing was shown");
    assertNotEquals(
        "", reader.eval("document.querySelector('.preview').textContent", String.class));
    assertEquals(
        List.of("preview-data.js", "3.js"),
        List.of(reader
            .eval(
                "[...document.scripts].map(script => script.src).filter(path => path.includes('preview')).join(' ')",
                String.class)
            .replaceAll("\\S*/", "")
            .split(" ")));
  }

  private static Thing firstResult(Reader reader) {
    return reader.all("link", RESULTS).get(0);
  }

  private static List<String> loaded(Reader reader) {
    return List.of(reader.eval(LOADED, String.class).split(" "));
  }

  /** What the page says at last of what was asked. */
  private static String result(Reader reader) {
    reader.eventually(() -> !status(reader).isEmpty(), () -> "no answer");
    return status(reader);
  }

  private static String status(Reader reader) {
    return reader.eval("document.querySelector('main [role=status]').textContent", String.class);
  }
}
