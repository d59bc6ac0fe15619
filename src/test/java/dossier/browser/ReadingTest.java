package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers open the explainer from a disk and from a host, and go where its links lead. */
@InBrowser
class ReadingTest {

  @Test
  void pages_are_styled_and_look_the_same_from_a_disk_as_from_a_host(
      Explainer explainer, Reader one, Reader other) {
    Place disk = explainer.place(Where.ON_A_DISK);
    Place host = explainer.place(Where.ON_A_HOST);
    for (String page : explainer.samples()) {
      String looks = one.opens(disk, page).looks();
      assertNotEquals(looks, one.looksWithoutStyle(), page);
      assertEquals(looks, other.opens(host, page).looks(), page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_head_of_a_page_leads_to_every_section(Where where, Explainer explainer, Reader reader) {
    Place place = explainer.place(where);
    int links = reader.opens(place, "index.html").all("link", "header nav").size();
    assertTrue(links > 3, "links in the head: " + links);
    for (int i = 0; i < links; i++) {
      // From one section to the next, so that each is left by its own head.
      reader.follows(reader.all("link", "header nav").get(i));
      assertEquals(1, reader.all("heading", "h1").size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_text_leads_to_every_kind_of_page_that_it_names(
      Where where, Explainer explainer, Reader reader) {
    Place place = explainer.place(where);
    for (String page : List.of("index.html", explainer.longest("issue.ftlh"))) {
      Collection<Integer> links = firstOfEachKind(reader.opens(place, page), place);
      assertTrue(links.size() > 4, page + " leads to so many kinds of pages: " + links.size());
      for (int link : links) {
        reader.opens(place, page);
        reader.follows(reader.all("link", "main").get(link));
      }
    }
  }

  /** Among the links of a text, the first that leads into each folder. */
  private static Collection<Integer> firstOfEachKind(Reader reader, Place place) {
    List<Thing> links = reader.all("link", "main");
    Map<String, Integer> firsts = new TreeMap<>();
    for (int i = 0; i < links.size(); i++) {
      String address = reader.addressOf(links.get(i));
      if (place.holds(address)) {
        firsts.putIfAbsent(address.replaceFirst("[^/]*$", ""), i);
      }
    }
    return firsts.values();
  }

  @ParameterizedTest
  @EnumSource
  void an_old_address_leads_to_the_page_that_was_there(
      Where where, Explainer explainer, Reader reader) {
    explainer
        .oldAddresses()
        .forEach((old, page) -> reader
            .asksFor(explainer.place(where), old)
            .arrivesAt(explainer.place(where).address(page)));
  }

  @Test
  void an_unknown_address_at_any_depth_leads_back_to_the_front_page(
      Explainer explainer, Reader reader) {
    Place host = explainer.place(Where.ON_A_HOST);
    String unknown = "issues/of/another/year.html";
    reader.asksFor(host, unknown).arrivesAt(host.address(unknown));
    assertEquals(2, reader.trouble().size(), "an answer with 404, and a line in the console");
    assertNotEquals(reader.looks(), reader.looksWithoutStyle());
    Thing home = reader.all("link", "main").get(0);
    reader.clicks(home).arrivesAt(host.address("index.html"));
  }
}
