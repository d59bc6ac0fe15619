package dossier.render;

import java.util.Locale;
import java.util.Map;

/** What values are called when people who design pages talk about them. */
final class Things {
  private static final Map<String, String> NAMES = Map.ofEntries(
      Map.entry("Entry", "an entry of the site, such as entry"),
      Map.entry("Issue", "an issue"),
      Map.entry("Actor", "an actor"),
      Map.entry("Quote", "a quotation"),
      Map.entry("Source", "a source"),
      Map.entry("Event", "an event"),
      Map.entry("Body", "a text written in Markdown, such as entry.summary"),
      Map.entry("PartialDate", "a date, such as event.date"),
      Map.entry("LocalDate", "a day, such as verdict.day"),
      Map.entry("Ref", "a name that an entry gives, such as quote.source"),
      Map.entry("Address", "an address, such as item.address"),
      Map.entry("int", "a number"),
      Map.entry("boolean", "yes or no"),
      Map.entry("string", "a text"));

  private Things() {}

  /** What something of a type is called. */
  static String named(String type) {
    String simple = type.replaceFirst(".*[.$]", "");
    String lower = simple.toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(simple, NAMES.getOrDefault(lower, "a " + lower));
  }

  /** What a value is called for which FreeMarker says {@code sequence} or {@code extended_hash}. */
  static String kind(String freemarker) {
    if (isFunction(freemarker)) {
      return "a function";
    }
    if (freemarker.contains("sequence") || freemarker.contains("collection")) {
      return "a list";
    }
    return freemarker.contains("hash") ? "something that has parts" : named(freemarker);
  }

  /**
   * What belongs in a place.
   *
   * @param place what FreeMarker calls the place: {@code "${...}"}, {@code "#if"} …
   */
  static String wanted(String place) {
    return switch (place) {
      case "\"${...}\"" -> "a text";
      case "\"#list\"" -> "a list";
      case "\"@\"" -> "a macro";
      case "\"...(...)\"" -> "a function";
      default -> "yes or no";
    };
  }

  /** What to do about a value that does not belong in its place. */
  static String advice(String place, String freemarker) {
    return switch (place) {
      case "\"${...}\"" -> print(freemarker);
      case "\"#list\"" -> "only a list can be gone through";
      case "\"@\"" -> "only a macro can be called with <@…>";
      case "\"...(...)\"" -> "leave out the parentheses and what stands in them";
      default -> "ask whether it is there: ??, or whether it holds anything: ?has_content";
    };
  }

  private static String print(String freemarker) {
    if (isFunction(freemarker)) {
      return "call it: write () behind it";
    }
    return freemarker.contains("hash")
        ? "print one of its parts, such as its title"
        : "go through it: <#list … as …>";
  }

  private static boolean isFunction(String freemarker) {
    return freemarker.contains("method") || freemarker.contains("function");
  }
}
