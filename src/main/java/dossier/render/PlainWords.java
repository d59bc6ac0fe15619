package dossier.render;

import dossier.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What FreeMarker says, in words for those who design pages and know no Java.
 *
 * @param message what is wrong
 * @param advice what to do
 */
record PlainWords(String message, String advice) {

  /** What stands in Java's own sentences, and says nothing to a designer. */
  private static final Pattern JAVA =
      Pattern.compile("\\b(java|dossier|freemarker|f)\\.\\w|Java|@[0-9a-f]{5,}|wrapp|[Ee]xception");

  private static final String FUNCTION = "Java method \"[\\w.$]*\\.(\\w+)\\(.*?\\)\" ";

  /** One of FreeMarker's sentences, and how it is put. */
  private record Saying(Pattern said, Function<MatchResult, PlainWords> put) {}

  private static final List<Saying> SAYINGS = List.of(
      saying(
          "Unknown built-in: \"(\\w+)\"",
          found -> near("there is no built-in ?$1", found, Templates.builtIns())),
      saying(
          "Unknown directive: #(\\w+)",
          found -> near("there is no tag <#$1>", found, Templates.tags())),
      saying(
          "Unknown setting name: \"(\\w+)\".*: (.*)",
          found ->
              near("there is no setting \"$1\"", found, List.of(found.group(2).split(", ")))),
      saying(
          "Unknown special variable name: \"(\\w+)\"",
          "there is no .$1",
          "leave out the dot for a name of your own"),
      saying("unclosed \"\\{\"", "${ is never closed", "close it with }"),
      saying("unclosed @\\.", "the tag <@…> is never closed", "write </@>"),
      saying("unclosed ([#@][\\w.]*\\w)", "the tag <$1> is never closed", "write </$1>"),
      saying("Unclosed \"<#--\"", "this comment is never closed", "close it with -->"),
      saying(
          "Lexical error: encountered <EOF>",
          "a quotation mark is never closed",
          "close it with the same mark"),
      saying(
          "Encountered \"</([#@][\\w.]*)>\"",
          "</$1> closes what is not open",
          "write <$1> before it, or take it out"),
      saying(
          "Expecting </@> or (</@[\\w.]+>)",
          "this closes another tag than the one that is open",
          "write $1"),
      saying(
          "(?:Encountered|Lexical error: encountered) \"(.+?)\\s*\"",
          "\"$1\" cannot stand here",
          "see whether a tag, a bracket or a quotation mark before it is open"),
      saying(
          "#(\\w+) is an existing directive, but the tag is malformed",
          "the tag <#$1> lacks something, or has too much",
          "see how other templates write it"),
      saying(
          "Found [a-z ]+: (.+?)\\. Expecting: (\\w+)",
          found -> new PlainWords(
              found.group(1) + " stands where " + Things.named(found.group(2)) + " belongs",
              "write " + Things.named(found.group(2)))),
      saying(
          "When calling macro \"(\\w+)\", required parameter \"(\\w+)\"",
          "the macro \"$1\" was not given its \"$2\"",
          "give it one: $2=…"),
      saying(
          "When calling function \"(\\w+)\", required parameter \"(\\w+)\"",
          "the function \"$1\" was not given its \"$2\"",
          "give it one"),
      saying(
          "parameter with name \"(\\w+)\"\\. Valid parameter names are: (.*)",
          found -> near(
              "nothing called \"$1\" can be given here",
              found,
              List.of(found.group(2).split(", ")))),
      saying(
          "\"(\\w+)\" (?:has no|only accepts (\\d+)) parameters?, but got (\\d+)",
          "the number of values is wrong: \"$1\" takes $2 and was given $3",
          "give it $2"),
      saying(
          FUNCTION + "takes (\\d+|no) arguments?, but (\\d+)",
          "the number of values is wrong: \"$1\" takes $2 and was given $3",
          "give it $2"),
      saying(
          FUNCTION + "couldn't be called: Can't convert the (\\w+) .*? Java type, ([\\w.$]+)\\.",
          found -> new PlainWords(
              fill("\"$1\" cannot use what stands $2 between its parentheses", found),
              "give it " + Things.named(found.group(3)))),
      saying(
          FUNCTION,
          "\"$1\" cannot use what stands between its parentheses",
          "see whether all of it has a value: <#if … ??>"),
      saying(
          "For (.+?) (?:content|list source|condition|callee).*?: Expected .*?evaluated to (?:an? )?(\\w[\\w+]*)",
          found -> new PlainWords(
              "here stands " + Things.kind(found.group(2)) + ", not "
                  + Things.wanted(found.group(1)),
              Things.advice(found.group(1), found.group(2)))),
      saying(
          "Can't compare values",
          "these two cannot be compared",
          "compare a text with a text, and a number with a number"),
      saying(
          "Can't convert this string to number: (\"[^\"]*\")",
          "$1 is no number",
          "leave out ?number, or ask first"),
      saying(
          "Instantiating .* is not allowed",
          "a template cannot reach programs",
          "ask for what the page needs with to.…"),
      saying("/ by zero", "this divides by zero", "ask first whether it is zero"));

  private static Saying saying(String said, String message, String advice) {
    return saying(said, found -> new PlainWords(fill(message, found), fill(advice, found)));
  }

  private static Saying saying(String said, Function<MatchResult, PlainWords> put) {
    return new Saying(Pattern.compile(said), put);
  }

  /** A sentence of FreeMarker in plain words: as it stands where it is plain already, in general where nobody knows. */
  static PlainWords of(String sentence) {
    String said = sentence.strip().replaceAll("\\s+", " ");
    for (Saying saying : SAYINGS) {
      Matcher found = saying.said.matcher(said);
      if (found.find()) {
        return saying.put.apply(found);
      }
    }
    String first = sentence.strip().lines().findFirst().orElse("").replaceFirst("[.:]\\s*$", "");
    boolean plain = !first.isEmpty() && !JAVA.matcher(first).find();
    return new PlainWords(
        plain
            ? first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1)
            : "this cannot be drawn",
        "mend the template at this line");
  }

  /**
   * A name without a value.
   *
   * @param path the name, behind those that have one
   * @param valid the names that would have worked instead
   */
  static PlainWords missing(String path, Collection<String> valid) {
    return new PlainWords(
        "\"" + path + "\" has no value",
        Nearest.to(path.substring(path.lastIndexOf('.') + 1), valid)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("see whether it is spelt right; if it may be missing, ask first: <#if … ??>"));
  }

  /** A template that is not there. */
  static PlainWords noTemplate(String name, Collection<String> valid) {
    return new PlainWords("there is no template " + name, Nearest.advice(name, valid));
  }

  private static PlainWords near(String message, MatchResult found, Collection<String> valid) {
    String written = found.group(1);
    return new PlainWords(
        fill(message, found),
        Nearest.to(written, valid)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElseGet(() -> valid.size() > 12
                ? "FreeMarker's manual lists those that there are"
                : Nearest.advice(written, valid)));
  }

  /** Puts what was found into a sentence: {@code $1}, {@code $2} … */
  private static String fill(String sentence, MatchResult found) {
    String filled = sentence;
    for (int i = 1; i <= found.groupCount(); i++) {
      filled = filled.replace("$" + i, found.group(i) == null ? "nothing" : found.group(i));
    }
    return filled;
  }
}
