package dossier.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that turn a sentence round. None of them may be among the words that a quotation leaves out or adds. */
final class Negations {
  private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
      "en",
          Set.of(
              "not",
              "no",
              "never",
              "none",
              "nor",
              "neither",
              "nobody",
              "nothing",
              "nowhere",
              "cannot",
              "without",
              "hardly",
              "scarcely",
              "barely",
              "non",
              "aint",
              "noone",
              "rarely",
              "seldom",
              "dont",
              "cant",
              "wont",
              "isnt",
              "arent",
              "wasnt",
              "werent",
              "doesnt",
              "didnt",
              "hasnt",
              "havent",
              "hadnt",
              "wouldnt",
              "couldnt",
              "shouldnt",
              "mustnt"),
      "de",
          Set.of(
              "nicht",
              "nichts",
              "nie",
              "niemals",
              "niemand",
              "nirgends",
              "kein",
              "keine",
              "keinen",
              "keinem",
              "keiner",
              "keines",
              "weder",
              "ohne",
              "kaum",
              "nein"),
      "fr",
          Set.of(
              "ne",
              "n",
              "non",
              "pas",
              "jamais",
              "rien",
              "aucun",
              "aucune",
              "personne",
              "ni",
              "sans",
              "nul",
              "nulle",
              "guère"),
      "ru",
          Set.of(
              "не", "ни", "нет", "никогда", "никто", "ничего", "ничто", "нигде", "нельзя", "без",
              "никакой", "нету", "едва", "отнюдь"),
      "uk",
          Set.of(
              "не", "ні", "немає", "ніколи", "ніхто", "нічого", "ніде", "без", "жоден", "жодна",
              "жодне"),
      "ro",
          Set.of(
              "nu",
              "n",
              "nici",
              "niciodată",
              "nimeni",
              "nimic",
              "nicăieri",
              "fără",
              "niciun",
              "nicio",
              "deloc"),
      "sr",
          Set.of(
              "ne", "ni", "nije", "nisu", "nema", "nikada", "niko", "ništa", "bez", "не", "ни",
              "није", "нису", "нема", "нико", "ништа", "без"));

  /** How the words begin that have many forms. */
  private static final Map<String, List<String>> BEGINNINGS = Map.of(
      "de", List.of("kein", "niemand", "nirgend"),
      "ru", List.of("никак", "никог", "никем", "никому", "ничем", "ничему"),
      "uk", List.of("нема", "жодн", "нікол", "ніяк", "нікого", "нікому"),
      "ro", List.of("nicăieri", "niciun", "nicio"),
      "sr", List.of("neć", "нећ", "nikad", "никад", "nijedn", "ниједн", "nema", "нема"));

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC`\u00B4\u2032]");
  private static final Pattern GAP = Pattern.compile("\\s|-\\R");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");
  private static final Pattern CYRILLIC = Pattern.compile(".*\\p{IsCyrillic}.*");
  private static final Pattern REGION = Pattern.compile("[-_].*");

  private Negations() {}

  /** Whether there is a list of the words of a language; without one nobody can tell what an omission hides. */
  static boolean knows(String language) {
    return BY_LANGUAGE.containsKey(primary(language));
  }

  /**
   * Whether some word in a stretch of text is a negation, whole or a part of it between apostrophes and hyphens, so that
   * neither a line end nor a sign that nobody sees hides one.
   *
   * @param words the stretch, as it stands in the text
   * @param language the language of the text, a BCP 47 tag; one that is not known counts the words of all
   */
  static boolean in(String words, String language) {
    String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String seen = APOSTROPHE.matcher(UNSEEN.matcher(lower).replaceAll("")).replaceAll("'");
    String primary = primary(language);
    return Stream.concat(
            Stream.of(seen, GAP.matcher(seen).replaceAll("")),
            Arrays.stream(NO_LETTERS.split(lower)))
        .anyMatch(word -> contains(word, primary));
  }

  private static boolean contains(String word, String language) {
    if (!knows(language)) {
      return BY_LANGUAGE.keySet().stream().anyMatch(known -> contains(word, known))
          || isMixed(word);
    }
    return BY_LANGUAGE.get(language).contains(word)
        || BEGINNINGS.getOrDefault(language, List.of()).stream().anyMatch(word::startsWith)
        || (language.equals("fr") && word.startsWith("n'"))
        || (language.equals("en") && word.endsWith("n't"))
        || isMixed(word);
  }

  /** Letters of two scripts in one word pass for what they are not. */
  private static boolean isMixed(String word) {
    return LATIN.matcher(word).matches() && CYRILLIC.matcher(word).matches();
  }

  /** Whether two tags name one language, such as that of two countries. */
  static boolean alike(String one, String other) {
    return primary(one).equals(primary(other));
  }

  private static String primary(String language) {
    return REGION.matcher(language.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
