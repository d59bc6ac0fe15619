package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made again, and what is remembered. */
class MemoryTest {
  private final List<String> made = new ArrayList<>();

  private String length(Memory<String, Integer> memory, String name, String text) {
    Problems problems = new Problems();
    int length = memory.of(name, text, problems, (thing, told) -> {
      made.add(thing);
      told.notice("short", new TextFile(name, thing).start(), "it is short", "write more");
      return thing.length();
    });
    return length + " " + problems.sorted().size();
  }

  @Test
  void the_same_thing_is_looked_at_once_and_told_of_every_time() {
    Memory<String, Integer> first = Memory.empty(String::equals);
    assertEquals("3 1", length(first, "a", "one"));
    Memory<String, Integer> second = first.next();
    assertEquals("3 1", length(second, "a", "one"));
    assertEquals("3 1", length(second.next(), "a", "one"));
    assertEquals(List.of("one"), made);
  }

  @Test
  void another_thing_of_the_same_name_is_made_anew_and_so_is_the_same_of_another_name() {
    Memory<String, Integer> first = Memory.empty(String::equals);
    length(first, "a", "one");
    assertEquals("5 1", length(first.next(), "a", "three"));
    assertEquals("3 1", length(first.next(), "b", "one"));
    assertEquals(List.of("one", "three", "one"), made);
  }

  @Test
  void what_nobody_asks_for_any_more_is_forgotten() {
    Memory<String, Integer> first = Memory.empty(String::equals);
    length(first, "a", "one");
    Memory<String, Integer> second = first.next();
    length(second, "b", "two");
    length(second.next(), "a", "one");
    assertEquals(List.of("one", "two", "one"), made);
  }

  @Test
  void a_time_at_which_nothing_was_asked_forgets_nothing() {
    Memory<String, Integer> first = Memory.empty(String::equals);
    length(first, "a", "one");
    length(first.next().next(), "a", "one");
    assertEquals(List.of("one"), made);
  }
}
