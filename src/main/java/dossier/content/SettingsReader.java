package dossier.content;

import dossier.content.Settings.Choice;
import dossier.content.Settings.Licence;
import dossier.content.Settings.Licences;
import dossier.content.Settings.RelationKind;
import dossier.text.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code site.yaml}. */
final class SettingsReader {
  private SettingsReader() {}

  static Settings read(Keys keys, Problems problems) {
    Settings settings = new Settings(
        keys.text("title"),
        keys.textIfAny("tagline"),
        keys.language("language"),
        "",
        keys.urlIfAny("repository"),
        keys.date("as-of"),
        keys.groupIfAny("licence", "content", SettingsReader::licences),
        keys.textsIfAny("navigation", Choice::new),
        relationKinds(keys, problems));
    Settings published = settings.at(keys.baseUrlIfAny("base-url"));
    keys.done();
    return published;
  }

  private static List<RelationKind> relationKinds(Keys keys, Problems problems) {
    Set<String> seen = new HashSet<>();
    return keys.each("relation-kinds", k -> {
      RelationKind relation = new RelationKind(k.text("kind"), k.text("inverse"));
      if (!relation.kind().isEmpty() && !seen.add(relation.kind())) {
        problems.error(
            "bad-value",
            k.locationOf("kind"),
            "\"" + relation.kind() + "\" is declared already",
            "keep one of the two");
      }
      return relation;
    });
  }

  private static Licences licences(Keys keys) {
    return new Licences(
        keys.group("content", "name", SettingsReader::licence),
        keys.groupIfAny("code", "name", SettingsReader::licence));
  }

  private static Licence licence(Keys keys) {
    return new Licence(keys.text("name"), keys.urlIfAny("url"));
  }
}
