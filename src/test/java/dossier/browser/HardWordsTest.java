package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words are made plain twice: by Dossier when it writes the index, and by the search page when somebody types them. Each of
 * these is written in one way and typed in another, and found only where both make the same of it.
 */
@InBrowser
class HardWordsTest {

  /** As written, and as typed. */
  private static final List<List<String>> WORDS = List.of(
      List.of("Łódź", "lodz"),
      List.of("Großstraße", "GROSSSTRASSE"),
      List.of("STRAẞE", "straße"),
      List.of("Ærøskøbing", "aeroskobing"),
      List.of("Þingvellir", "thingvellir"),
      List.of("Œuvre", "oeuvre"),
      List.of("Ħamrun", "hamrun"),
      List.of("Đorđe", "dorde"),
      List.of("Seyðisfjörður", "seydisfjordur"),
      List.of("Ŧuohttar", "tuohttar"),
      List.of("İzmir", "izmir"),
      List.of("Iğdır", "igdir"),
      List.of("Nguyễn", "nguyen"),
      List.of("e\u0301tude", "étude"),
      List.of("Ångström", "A\u030Angstro\u0308m"),
      List.of("ΟΔΥΣΣΕΥΣ", "Οδυσσεύς"),
      List.of("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
      List.of("Йошкар", "йошкар"),
      List.of("Ґанок", "ґАНОК"),
      List.of("მშვიდობა", "ᲛᲨᲕᲘᲓᲝᲑᲐ"),
      List.of("Երևան", "երևան"),
      List.of("שָׁלוֹם", "שלום"),
      List.of("مُحَمَّد", "محمد"),
      List.of("हिन्दी", "हिन्दी"),
      List.of("ไทย", "ไทย"),
      List.of("한국어", "한국"),
      List.of("ガイド", "カイト\u3099"),
      List.of("条約", "条"),
      List.of("𐐔𐐯𐑅𐐨𐑉𐐯𐐻", "𐐼𐐯𐑅"),
      List.of("𝔘𝔫𝔦𝔬𝔫", "𝔘"),
      List.of("①②", "①"),
      List.of("ⅷ", "Ⅷ"),
      List.of("٤٢", "٤٢"),
      List.of("m²kg", "m²k"),
      List.of("ǅungla", "ǆungla"),
      List.of("ﬂamenco", "ﬂam"),
      List.of("ŉdors", "ŉdor"),
      List.of("x̣y", "xy"),
      List.of("rock’n’roll", "n’roll"),
      List.of("ad-hoc", "Ad hoc"));

  @TempDir
  Path folder;

  @Test
  void are_found_however_they_are_typed(Reader reader) throws Exception {
    SiteInAString.of("-- content/glossary.yaml --\n"
            + IntStream.range(0, WORDS.size())
                .mapToObj(i -> "- {id: t" + i + ", term: Entry " + i + ", definition: \""
                    + WORDS.get(i).get(0) + "\"}\n")
                .collect(Collectors.joining()))
        .in(folder.resolve("project"));
    Built built = Built.in(folder.resolve("project"));
    Explainer.write(folder.resolve("site"), built.build().rendered().whole());
    Place place = Place.folder(folder.resolve("site").toRealPath());
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      String typed = WORDS.get(i).get(1);
      expected.add(typed + " 1 result Entry " + i);
      found.add(typed + " " + answer(reader, place, typed));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String answer(Reader reader, Place place, String typed) {
    reader.opens(place, "search.html?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    String status = "document.querySelector('main [role=status]').textContent";
    reader.eventually(() -> !reader.eval(status, String.class).isEmpty(), () -> "no answer");
    return reader.eval(
        status + " + ' ' + document.querySelector('main [role=status] ~ ol a')?.textContent",
        String.class);
  }
}
