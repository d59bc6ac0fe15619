package dossier.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
              "aint"),
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
              "kaum"),
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
              "nul"),
      "ru",
          Set.of(
              "не", "ни", "нет", "никогда", "никто", "ничего", "ничто", "нигде", "нельзя", "без",
              "никакой"),
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
              "nicio"),
      "sr",
          Set.of(
              "ne", "ni", "nije", "nisu", "nikada", "niko", "ništa", "bez", "не", "ни", "није",
              "нису", "без"));

  private Negations() {}

  /**
   * Whether a word is a negation.
   *
   * @param word the word
   * @param language the language of the text, a BCP 47 tag; one that is not known counts the words of all
   */
  static boolean contains(String word, String language) {
    String lower = word.toLowerCase(Locale.ROOT);
    String primary = language.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    Set<String> known = BY_LANGUAGE.get(primary);
    boolean listed = known == null
        ? BY_LANGUAGE.values().stream().anyMatch(all -> all.contains(lower))
        : known.contains(lower);
    boolean english = known == null || primary.equals("en");
    boolean french = (known == null || primary.equals("fr")) && lower.startsWith("n'");
    return listed || french || (english && lower.endsWith("n't"));
  }
}
