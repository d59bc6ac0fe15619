package dossier.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes up Markdown from a seed, with all that authors may write. Words that a reader must find on the page are called
 * {@code w1}, {@code w2} …; all others, such as those of comments and addresses, are called otherwise.
 */
public final class RandomMarkdown {
  private final Random random;
  private final List<String> atTheEnd = new ArrayList<>();
  private int words;

  private RandomMarkdown(long seed) {
    this.random = new Random(seed);
  }

  /** A body in which nothing is wrong. */
  public static String of(long seed) {
    RandomMarkdown markdown = new RandomMarkdown(seed);
    String blocks = markdown.some(2, 8, "\n\n", markdown::topBlock);
    Collections.shuffle(markdown.atTheEnd, markdown.random);
    return blocks + "\n\n" + String.join("\n\n", markdown.atTheEnd) + "\n";
  }

  /** The same, with a few signs taken out, doubled or put in. */
  public static String spoilt(long seed) {
    StringBuilder text = new StringBuilder(of(seed));
    Random random = new Random(~seed);
    String signs = "[]()<>!@^*_`~|#-+:;\\&\"'=% \t\n\n";
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int at = random.nextInt(text.length());
      boolean sign = !Character.isLetterOrDigit(text.charAt(at));
      switch (random.nextInt(sign ? 3 : 1)) {
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.insert(at, text.charAt(at));
        default -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
      }
    }
    return text.toString();
  }

  private String topBlock() {
    return switch (random.nextInt(12)) {
      case 0 -> "## " + line();
      case 1 -> "![[quotation]]";
      case 2 -> "<!-- hidden\n\nhidden -->";
      case 3 -> "```java\n" + word() + " [[ <b> \n```";
      case 4 -> word() + "\n\n    " + word() + " [@\n    " + word();
      case 5 -> "***";
      case 6 -> table();
      case 7 -> "> [!" + one("NOTE", "tip", "Caution") + "]\n" + behind("> ", blocks());
      case 8 -> behind("> ", quotation());
      default -> block();
    };
  }

  private String blocks() {
    return some(1, 3, "\n\n", this::block);
  }

  private String block() {
    return random.nextInt(3) == 0 ? list() : paragraph();
  }

  private String quotation() {
    return some(
        1, 3, "\n\n", () -> random.nextInt(3) == 0 ? behind("> ", paragraph()) : paragraph());
  }

  private String list() {
    boolean ordered = random.nextBoolean();
    String gap = one("\n", "\n\n");
    return some(
        1,
        4,
        gap,
        () -> (ordered ? "3. " : "-  ")
            + behind("   ", random.nextInt(4) == 0 ? blocks() : line()).substring(3));
  }

  private String table() {
    int columns = 1 + random.nextInt(3);
    Supplier<String> row = () -> IntStream.range(0, columns)
        .mapToObj(i -> random.nextInt(4) == 0 ? "" : line().replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
    String dashes = "|" + one("---|", ":-:|", "-|").repeat(columns);
    return row.get() + "\n" + dashes + "\n" + some(0, 4, "\n", row);
  }

  private String paragraph() {
    return some(1, 4, one("\n", "  \n", "\\\n"), this::line);
  }

  private String line() {
    return word() + some(0, 5, "", () -> one(" ", ", ", " – ") + inline()) + " " + word();
  }

  private String inline() {
    return switch (random.nextInt(22)) {
      case 0 -> "*" + word() + "*";
      case 1 -> "**" + word() + " _" + word() + "_**";
      case 2 -> "~~" + word() + "~~";
      case 3 -> "`" + word() + " [[ *`";
      case 4 -> "[[target|" + word() + "]]";
      case 5 -> "[[kind/target#heading]]";
      case 6 -> "[" + word() + " *" + word() + "*](../pages/target.md#heading)";
      case 7 -> "[" + word() + "](<https://example.org/a>)";
      case 8 -> "<https://example.org/" + word() + ">";
      case 9 -> "[@source, p. " + word() + "; @source]";
      case 10 -> footnote();
      case 11 -> reference();
      case 12 -> "<!-- hidden -->";
      case 13 -> "![" + word() + "](../images/picture.png)";
      case 14 -> "\\[[" + word() + "\\]] \\<" + word();
      case 15 -> "&amp;" + word() + "&#x41;";
      case 16 -> "[" + word() + "] (sic)";
      case 17 -> word() + "_" + word() + " 2*" + word();
      default -> word();
    };
  }

  private String footnote() {
    String name = "note-" + atTheEnd.size();
    String more = random.nextBoolean() ? "" : "\n\n    " + word();
    atTheEnd.add("[^" + name + "]: " + word() + more);
    return word() + "[^" + name + "]";
  }

  private String reference() {
    String name = "name-" + atTheEnd.size();
    atTheEnd.add("[" + name + "]: https://example.org/");
    return one("[" + word() + "][" + name + "]", "[" + name + "]", "[" + name + "][]");
  }

  private String word() {
    words++;
    return "w" + words;
  }

  private String some(int from, int to, String between, Supplier<String> make) {
    return IntStream.range(0, from + random.nextInt(to - from))
        .mapToObj(i -> make.get())
        .collect(Collectors.joining(between));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String behind(String sign, String lines) {
    return lines
        .lines()
        .map(line -> (sign + line).stripTrailing())
        .collect(Collectors.joining("\n"));
  }
}
