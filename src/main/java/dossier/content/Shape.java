package dossier.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the value of a key may be, as the code that reads it asks for it. */
sealed interface Shape {

  /** A text of any form. */
  Shape TEXT = new Text(Form.TEXT);

  /**
   * One value.
   *
   * @param form the form that it must have
   */
  record Text(Form<?> form) implements Shape {}

  /**
   * One of a closed list of words.
   *
   * @param words all of them
   */
  record Choice(List<String> words) implements Shape {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /**
   * A list.
   *
   * @param item what each item may be; none may be empty
   * @param least how many there must be
   * @param most how many there may be
   */
  record Items(Shape item, int least, int most) implements Shape {}

  /**
   * Keys of its own.
   *
   * @param keys what is asked for there; found out only when somebody wants to know
   * @param lead the key whose value alone may stand for all of them, or empty
   */
  record Group(Supplier<Map<String, Asked>> keys, String lead) implements Shape {}

  /**
   * What is asked for by one key.
   *
   * @param shape what its value may be
   * @param isNeeded whether it must be there
   * @param unless the flag that may stand in its place where it is needed, or empty
   */
  record Asked(Shape shape, boolean isNeeded, String unless) {}

  /** A list of any length. */
  static Shape list(Shape item) {
    return new Items(item, 0, Integer.MAX_VALUE);
  }

  /** The keys that a reader asks for. */
  static Shape group(String lead, Function<Keys, ?> reader) {
    return new Group(() -> Keys.askedBy(reader), lead);
  }
}
