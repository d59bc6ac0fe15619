package dossier.render;

import dossier.content.Settings;
import dossier.content.Settings.Choice;
import dossier.content.Settings.Licence;
import java.util.Map;

/** What holds for the site as a whole, as open data. */
final class SettingsData {
  private SettingsData() {}

  static Map<String, Object> of(Settings settings) {
    return new Fields()
        .put("title", settings.title())
        .put("tagline", settings.tagline())
        .put("language", settings.language())
        .put("base-url", settings.baseUrl())
        .put("repository", settings.repository())
        .put("as-of", settings.asOf())
        .put("licence", settings.licence() == null ? null : licences(settings.licence()))
        .put("navigation", settings.navigation().stream().map(Choice::name).toList())
        .put(
            "relation-kinds",
            settings.relationKinds().stream()
                .map(kind -> new Fields()
                    .put("kind", kind.kind())
                    .put("inverse", kind.inverse())
                    .map())
                .toList())
        .map();
  }

  private static Map<String, Object> licences(Settings.Licences licences) {
    return new Fields()
        .put("content", licence(licences.content()))
        .put("code", licences.code() == null ? null : licence(licences.code()))
        .map();
  }

  private static Map<String, Object> licence(Licence licence) {
    return new Fields().put("name", licence.name()).put("url", licence.url()).map();
  }
}
