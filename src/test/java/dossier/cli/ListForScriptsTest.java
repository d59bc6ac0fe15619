package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code dossier list --format json} tells a script leads somewhere. */
class ListForScriptsTest {

  @TempDir
  Path folder;

  @Test
  void each_entry_is_found_in_its_file_and_at_its_address() {
    SiteInAString.of("").in(folder);
    Built built = Built.in(folder);
    JsonArray list = list();
    assertEquals(11, list.size());
    for (JsonElement element : list) {
      JsonObject entry = element.getAsJsonObject();
      assertEquals(
          Set.of("name", "kind", "id", "title", "draft", "file", "line", "address"),
          entry.keySet());
      assertTrue(Files.isRegularFile(folder.resolve(text(entry, "file"))), text(entry, "file"));
      String[] address = text(entry, "address").split("#");
      assertTrue(built.paths().contains(address[0]), address[0]);
      if (address.length > 1) {
        assertTrue(built.page(address[0]).getElementById(address[1]) != null, address[1]);
      }
    }
  }

  @Test
  void the_front_page_has_a_kind_too() {
    SiteInAString.of("").in(folder);
    JsonObject front = list().get(0).getAsJsonObject();
    assertEquals(
        List.of("home", "index", "index.html"),
        List.of(text(front, "kind"), text(front, "id"), text(front, "address")));
  }

  private JsonArray list() {
    return JsonParser.parseString(Cli.run(folder, "list", "--format", "json").out())
        .getAsJsonArray();
  }

  private static String text(JsonObject entry, String key) {
    return entry.get(key).getAsString();
  }
}
