package dossier.content;

import dossier.content.Settings.Choice;
import dossier.content.Settings.Licence;
import dossier.content.Settings.Licences;
import dossier.content.Settings.RelationKind;

/** Reads {@code site.yaml}. */
final class SettingsReader {
  private SettingsReader() {}

  static Settings read(Keys keys) {
    Settings settings = new Settings(
        keys.text("title"),
        keys.textIfAny("tagline"),
        keys.text("language"),
        "",
        keys.urlIfAny("repository"),
        keys.date("as-of"),
        keys.groupIfAny("licence", SettingsReader::licences),
        keys.textsIfAny("navigation", Choice::new),
        keys.each("relation-kinds", k -> new RelationKind(k.text("kind"), k.text("inverse"))));
    Settings published = settings.at(keys.urlIfAny("base-url"));
    keys.done();
    return published;
  }

  private static Licences licences(Keys keys) {
    return new Licences(
        keys.group("content", SettingsReader::licence),
        keys.groupIfAny("code", SettingsReader::licence));
  }

  private static Licence licence(Keys keys) {
    return new Licence(keys.text("name"), keys.urlIfAny("url"));
  }
}
