package dossier.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers up to a largest one: steps of 1, 2 or 5 times a power of ten.
 *
 * @param step from one to the next
 * @param count how many there are above zero
 */
record Ticks(double step, int count) {

  /** Between three and five of them. */
  static Ticks upTo(double largest) {
    double power = 1;
    while (power * 10 <= largest) {
      power *= 10;
    }
    while (power > largest && largest > 0) {
      power /= 10;
    }
    for (double factor : new double[] {0.2, 0.5, 1, 2, 5}) {
      double step = power * factor;
      int count = (int) Math.ceil(largest / step - 1e-9);
      if (count <= 5) {
        return new Ticks(step, Math.max(1, count));
      }
    }
    return new Ticks(power * 2, 5);
  }

  /** The largest. */
  double max() {
    return step * count;
  }

  /** All of them, zero first. */
  List<Double> values() {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      values.add(step * i);
    }
    return values;
  }
}
