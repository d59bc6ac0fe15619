package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a style sheet would have a browser fetch. */
class StyleAddressesTest {
  private static List<String> named(String css) {
    return StyleAddresses.in(css).stream().map(StyleAddresses.Named::address).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{b:url(//x.example)}",
        "a{b:URL( //x.example )}",
        "a{b:url('//x.example')}",
        "a{b:url( \"//x.example\"",
        "a{b:url(//x.example",
        "a{b:\\75rl(//x.example)}",
        "a{b:\\000075 r\\6c(//x.example)}",
        "a{b:u\\rl(//x.example)}",
        "a{b:url(\\2f\\/x.example)}",
        "a{b:url('\\2f \\\n/x.example')}",
        "a{b:image-set('//x.example' 1x)}",
        "a{b:-webkit-image-set(//\n'//x.example' type('image/png') 2x)}",
        "a{b:image-set(linear-gradient(rgb(0 0 0),red) 1x,'//x.example' 2x)}",
        "a{b:src('//x.example')}",
        "@import '//x.example';",
        "@import/**/\"//x.example\" print;",
        "@\\69mport '//x.example';",
        "a{b:'/*';c:url(//x.example);d:'*/'}",
        "a{--b:\\/*;c:url(//x.example)/**/}",
        "a{b:'\n;c:url(//x.example)}",
        "a{b:(;c:url(//x.example)}",
        "\\\n a{b:url(//x.example)}"
      })
  void is_found_however_it_is_written(String css) {
    assertEquals(List.of("//x.example"), named(css));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* url(x) */",
        "/* url(x)",
        "a{b:'url(x)'}",
        "a{b:'\\'url(x)'}",
        "a{b:url(data:image/png;base64,AAAA)}",
        "a{b:image-set(red type('image/png'))}",
        "a{b:image-set(red)'x'}",
        "@importx 'x'",
        "@import layer('x')",
        "a{b:curl(x)}",
        "a{b:\\",
        "a{b:\\110000 x"
      })
  void is_nothing_where_a_browser_sees_none(String css) {
    assertEquals(List.of(), named(css));
  }

  @Test
  void all_of_it_is_found_with_its_place() {
    String css = "a{b:url(x),url(\"y \\\" z\")}";
    assertEquals(
        List.of("x", "y \\\" z"),
        StyleAddresses.in(css).stream()
            .map(named -> css.substring(named.from(), named.to()))
            .toList());
  }

  @Test
  void a_long_one_is_no_trouble() {
    String css = "(".repeat(300_000) + "\\61".repeat(300_000) + "'" + "\\\"".repeat(300_000);
    assertEquals(List.of(), named(css));
  }
}
