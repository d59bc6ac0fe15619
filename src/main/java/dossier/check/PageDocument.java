package dossier.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as a browser reads it. It takes ten times the room of its bytes, so no more than one for each thread is ever held.
 *
 * @param title its title
 * @param elements all that stands in it, in order
 * @param addresses all that it names
 */
record PageDocument(String title, List<Element> elements, List<WrittenAddress> addresses) {

  static PageDocument of(byte[] html) {
    Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    List<Element> elements = document.getAllElements();
    return new PageDocument(document.title(), elements, WrittenAddress.in(elements));
  }

  /** The elements of one name, in order. */
  List<Element> named(String name) {
    return elements.stream()
        .filter(element -> element.normalName().equals(name))
        .toList();
  }
}
