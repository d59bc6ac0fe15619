package dossier.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A JSON object that grows with the site. The items of its lists are made and written side by side, and are never there all at
 * once but as bytes.
 */
final class LongJson {
  private static final String FIELD = "\n  ";
  private static final String ITEM = FIELD + "  ";

  private final List<byte[]> parts = new ArrayList<>();

  /** Writes a field. */
  LongJson put(String name, Object value) {
    name(name);
    add(Json.of(value, FIELD));
    return this;
  }

  /** Writes a field that is a list, each item made of one thing; leaves out an empty one. */
  <T> LongJson put(String name, List<T> things, Function<T, ?> item) {
    if (!things.isEmpty()) {
      name(name);
      List<byte[]> items = things.parallelStream()
          .map(thing -> utf8(Json.of(item.apply(thing), ITEM)))
          .toList();
      String before = "[" + ITEM;
      for (byte[] one : items) {
        add(before);
        parts.add(one);
        before = "," + ITEM;
      }
      add(FIELD + "]");
    }
    return this;
  }

  /** The object in UTF-8, with a line break behind it. */
  byte[] bytes() {
    add("\n}\n");
    byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, whole, at, part.length);
      at += part.length;
    }
    return whole;
  }

  private void name(String name) {
    add((parts.isEmpty() ? "{" : ",") + FIELD + Json.of(name, FIELD) + ": ");
  }

  private void add(String text) {
    parts.add(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
