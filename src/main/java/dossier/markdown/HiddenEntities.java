package dossier.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dossier.text.Excerpt;
import dossier.text.HiddenCharacters;
import dossier.text.Problems;
import java.util.regex.Pattern;

/** Finds characters that nobody sees and of which only the number or the name stands there: {@code &#x202E;}. */
final class HiddenEntities {
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,31};");

  private HiddenEntities() {}

  static void tell(Excerpt source, Problems problems) {
    if (source.text().indexOf('&') < 0) {
      return;
    }
    ENTITY.matcher(source.text()).results().forEach(found -> {
      String character = Escaping.unescapeHtml(found.group());
      if (HiddenCharacters.isHidden(character)) {
        HiddenCharacters.tell(character, source.at(found.start(), found.end()), problems);
      }
    });
  }
}
