package dossier.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences about rivers, roads and the offices in charge of them, made up from a seed. No place and no person is real. */
final class Prose {
  private static final List<String> FIRST = List.of(
      "Quel", "Brin", "Oster", "Tarn", "Vess", "Dorn", "Hal", "Ilm", "Karr", "Lun", "Mer", "Nell");
  private static final List<String> LAST = List.of(
      "mouth", "wick", "gate", "hollow", "march", "ford", "stead", "mere", "holm", "combe",
      "haven");
  private static final List<String> OFFICES = List.of(
      "Minister of Rivers",
      "Harbour Master",
      "Board of Roads",
      "Council of Ferries",
      "Inspector of Bridges",
      "Court of Tolls",
      "Keeper of the Locks",
      "Chamber of Millers",
      "Office of Weights",
      "Commissioner for Flood Walls");
  private static final List<String> MATTERS = List.of(
      "toll bridge",
      "ferry line",
      "flood wall",
      "lock gate",
      "salt road",
      "mill race",
      "harbour light",
      "river dues",
      "market quay",
      "coal barge");
  private static final List<String> VERBS = List.of(
      "published",
      "revised",
      "rejected",
      "questioned",
      "confirmed",
      "delayed",
      "welcomed",
      "tested",
      "extended");
  private static final List<String> OBJECTS = List.of(
      "the first estimate",
      "a plan for five years",
      "the account of the costs",
      "a count of carts and boats",
      "the draft of the charter",
      "the minutes of the meeting",
      "a survey of the banks",
      "the rules for the dues");
  private static final List<String> CLAUSES = List.of(
      "after two rounds of hearings",
      "before the autumn floods came",
      "because the older figures had left out the upper valley",
      "while the budget was still open",
      "since the traffic had grown faster than expected",
      "so that each bank could set its own dues",
      "as the costs rose by about a fifth in two years",
      "although the count was small");

  private final Random random;

  Prose(long seed) {
    this.random = new Random(seed);
  }

  /** One of several. */
  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A whole number from 0, less than another. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Some different numbers from 0, less than another. */
  List<Integer> some(int count, int bound) {
    List<Integer> numbers = new ArrayList<>();
    while (numbers.size() < Math.min(count, bound)) {
      int number = random.nextInt(bound);
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  String place() {
    return one(FIRST) + one(LAST);
  }

  String office() {
    return one(OFFICES) + " of " + place();
  }

  String matter() {
    return one(MATTERS);
  }

  /** A sentence; every ninth turns something round, as texts do. */
  String sentence() {
    String place = place();
    String said = random.nextInt(9) == 0 ? "has not " + one(VERBS) : one(VERBS);
    return "The " + office() + " " + said + " " + one(OBJECTS) + " on the " + matter() + " at "
        + place + " " + one(CLAUSES) + ", at a cost of " + (2 + random.nextInt(900))
        + " thousand crowns.";
  }

  List<String> sentences(int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence());
    }
    return sentences;
  }
}
