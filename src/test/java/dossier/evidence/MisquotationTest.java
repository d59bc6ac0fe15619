package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Thousands of quotations from a real text, spoilt in every way that misquotes, and changed in every way that does not.
 * Whether a change is one is judged by a plain search of the raw text, which shares no code with the gate.
 */
class MisquotationTest {
  private static final int MISQUOTED = 12_000;
  private static final int HARMLESS = 3_000;
  private static final Pattern NEGATION = Pattern.compile(
      "(?i)\\b(no|non|not|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|scarcely|barely|aint|\\w+n['’]t)\\b");

  private static String raw;
  private static String[] words;
  private static Gate gate;

  /** The text is that of our own background pages: sentences with figures, names, negations and every mark. */
  @BeforeAll
  static void read() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> pages = Files.list(SiteInAString.REPOSITORY.resolve("content/background"))) {
      for (Path page : pages.sorted().toList()) {
        String body = Files.readString(page).replaceFirst("(?s)^---.*?\\n---\\n", "");
        text.append(body.replaceAll("```[^`]*```|(?m)^[|#>!].*$", ""));
      }
    }
    raw = text.toString()
        .replaceAll("\\[@[^]]*]|\\[\\[[^]|]*\\||[\\[\\]]|…|\\.\\.\\.", "")
        .replaceAll("\\s+", " ")
        .strip();
    words = raw.split(" ");
    gate = new Gate(Fingerprint.of(raw, "en", LocalDate.of(2026, 11, 26)));
  }

  @Test
  void no_misquotation_passes() {
    Random random = new Random(2008);
    int[] kinds = new int[12];
    List<String> passed = new ArrayList<>();
    int tried = 0;
    while (tried < MISQUOTED) {
      int kind = tried % kinds.length;
      String mutant = misquote(kind, random);
      if (mutant == null || stands(mutant)) {
        continue;
      }
      tried++;
      kinds[kind]++;
      if (gate.compare(mutant, "en").reason() == null) {
        passed.add(kind + ": " + mutant);
      }
    }
    assertEquals(List.of(), passed);
    assertTrue(
        Arrays.stream(kinds).allMatch(count -> count == MISQUOTED / kinds.length),
        "of every kind as many");
  }

  @Test
  void no_harmless_change_fails() {
    Random random = new Random(1990);
    List<String> failed = new ArrayList<>();
    int tried = 0;
    while (tried < HARMLESS) {
      String variant = harmless(tried % 10, random);
      if (variant == null) {
        continue;
      }
      tried++;
      if (gate.compare(variant, "en").reason() != null) {
        failed.add((tried - 1) % 10 + ": " + variant);
      }
    }
    assertEquals(List.of(), failed);
  }

  /** A plain search of the raw text; how a quotation ends is not compared. */
  private static boolean stands(String quotation) {
    return raw.contains(quotation)
        || raw.contains(quotation.substring(0, quotation.length() - 1).strip());
  }

  private static String misquote(int kind, Random random) {
    int from = random.nextInt(words.length - 400);
    int count = 5 + random.nextInt(30);
    List<String> span = new ArrayList<>(Arrays.asList(words).subList(from, from + count));
    int at = 1 + random.nextInt(count - 2);
    String word = span.get(at);
    switch (kind) {
      case 0 -> span.set(at, bare(words[random.nextInt(words.length)]) + tail(word));
      case 1 -> span.remove(at);
      case 2 -> span.add(at, word);
      case 3 -> span.set(at, span.set(at - 1, word));
      case 4 -> span.add(random.nextInt(count - 1), span.remove(at));
      case 5 -> {
        if (!word.matches(".*\\d.*")) {
          return null;
        }
        int digit = word.replaceFirst("\\d.*", "").length();
        char other = (char) ('0' + (word.charAt(digit) - '0' + 1 + random.nextInt(9)) % 10);
        span.set(at, word.substring(0, digit) + other + word.substring(digit + 1));
      }
      case 6 -> {
        if (!NEGATION.matcher(word).find()) {
          return null;
        }
        span.remove(at);
      }
      case 7 -> span.add(at, random.nextBoolean() ? "not" : "never");
      case 8 -> {
        if (!NEGATION.matcher(word).find() || at < 3 || count - at < 5) {
          return null;
        }
        span.set(at, new String[] {"…", "...", "[…]", "[not]", "[so]", "[...]"}[random.nextInt(6)]);
      }
      case 9 -> {
        int far = random.nextInt(words.length - 10);
        if (Math.abs(far - from) < 150) {
          return null;
        }
        span.subList(Math.min(6, span.size()), span.size()).clear();
        if (random.nextBoolean()) {
          span.add("…");
        }
        span.addAll(Arrays.asList(words).subList(far, far + 6));
      }
      case 10 -> {
        char first = word.charAt(0);
        if (!Character.isLetter(first)) {
          return null;
        }
        char other = Character.isUpperCase(first)
            ? Character.toLowerCase(first)
            : Character.toUpperCase(first);
        span.set(at, other + word.substring(1));
      }
      default ->
        span.set(
            at,
            random.nextBoolean()
                ? bare(word) + ";"
                : bare(word) + (tail(word).isEmpty() ? "," : ""));
    }
    return String.join(" ", span);
  }

  private static String harmless(int kind, Random random) {
    int from = random.nextInt(words.length - 400);
    int count = 6 + random.nextInt(30);
    List<String> span = new ArrayList<>(Arrays.asList(words).subList(from, from + count));
    int at = 3 + random.nextInt(count - 5);
    String word = span.get(at);
    switch (kind) {
      case 0 -> {
        return String.join("  \n\u00A0", span);
      }
      case 1 -> {
        return String.join(" ", span)
            .replace('“', '"')
            .replace('”', '"')
            .replace('’', '\'')
            .replace('\'', '‘');
      }
      case 2 -> {
        return String.join(" ", span)
            .replace("–", "-")
            .replace("-", random.nextBoolean() ? "—" : "‑");
      }
      case 3 -> {
        return Normalizer.normalize(String.join(" ", span), Normalizer.Form.NFD);
      }
      case 4 -> {
        if (!word.matches("[a-z]{6,}")) {
          return null;
        }
        span.set(at, word.substring(0, 3) + "\u00AD" + word.substring(3));
      }
      case 5 -> {
        if (!word.matches("[a-z]{6,}")) {
          return null;
        }
        span.set(at, word.substring(0, 3) + "-\n" + word.substring(3));
      }
      case 6 -> {
        String last = bare(span.get(count - 1));
        span.set(count - 1, last + new String[] {".", ",", "!", "?", ";", ""}[random.nextInt(6)]);
        return tail(words[from + count - 1]).length() > 1 || last.equals("word")
            ? null
            : String.join(" ", span);
      }
      case 7, 8 -> {
        int left = 1 + random.nextInt(40);
        String omitted =
            String.join(" ", Arrays.asList(words).subList(from + count, from + count + left));
        if (NEGATION.matcher(omitted).find() || omitted.split("[\\s\\-–—]+").length > 55) {
          return null;
        }
        span.add(new String[] {"…", "...", "[…]"}[random.nextInt(3)]);
        span.addAll(Arrays.asList(words).subList(from + count + left, from + count + left + 6));
      }
      default -> span.add(at, random.nextBoolean() ? "[sic]" : "[that is, the allies]");
    }
    return String.join(" ", span);
  }

  private static String bare(String word) {
    String bare = word.replaceFirst("[\\p{Punct}”’]+$", "");
    return bare.isEmpty() ? "word" : bare;
  }

  private static String tail(String word) {
    return word.substring(Math.min(word.length(), bare(word).length()));
  }
}
