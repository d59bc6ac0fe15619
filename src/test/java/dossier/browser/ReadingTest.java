package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.browser.Explainer.Where;
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
      follow(reader, reader.all("link", "header nav").get(i));
      assertEquals(1, reader.all("heading", "h1").size());
    }
  }

  @Test
  void every_link_on_the_front_page_arrives(Explainer explainer, Reader reader) {
    Place disk = explainer.place(Where.ON_A_DISK);
    Map<String, Integer> links = linksByAddress(reader.opens(disk, "index.html"));
    links.keySet().removeIf(address -> !disk.holds(address));
    assertTrue(links.size() > 20, links.toString());
    for (int link : links.values()) {
      follow(reader, reader.opens(disk, "index.html").all("link", "main").get(link));
    }
  }

  /** Where the links of a page lead, and which is the first that leads there. */
  private static Map<String, Integer> linksByAddress(Reader reader) {
    List<Thing> links = reader.all("link", "main");
    Map<String, Integer> found = new TreeMap<>();
    for (int i = 0; i < links.size(); i++) {
      found.putIfAbsent(reader.addressOf(links.get(i)), i);
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource
  void an_issue_leads_to_pages_of_every_kind_that_it_names(
      Where where, Explainer explainer, Reader reader) {
    Place place = explainer.place(where);
    String issue = explainer.longest("issue.ftlh");
    Map<String, Integer> firstOfKind = new TreeMap<>();
    linksByAddress(reader.opens(place, issue)).forEach((address, link) -> {
      if (place.holds(address) && !address.startsWith(place.address(issue))) {
        firstOfKind.putIfAbsent(address.replaceFirst("[^/]*$", ""), link);
      }
    });
    assertTrue(firstOfKind.size() > 4, firstOfKind.toString());
    for (int link : firstOfKind.values()) {
      follow(reader, reader.opens(place, issue).all("link", "main").get(link));
    }
  }

  private static void follow(Reader reader, Thing link) {
    String address = reader.addressOf(link);
    reader.clicks(link).arrivesAt(address);
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
