package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dossier.cli.Cli;
import dossier.kit.SiteInAString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set up for editors does what it is there for. */
class EditorTest {
  private static final Path REPOSITORY = SiteInAString.REPOSITORY;

  @TempDir
  Path folder;

  @Test
  void each_data_file_has_its_schema() throws IOException {
    Map<String, String> wired = new TreeMap<>();
    json(".vscode/settings.json").getAsJsonObject("yaml.schemas").entrySet().forEach(entry -> {
      wired.put(entry.getValue().getAsString(), entry.getKey());
      assertTrue(Files.exists(REPOSITORY.resolve(entry.getKey())), entry.getKey());
      assertTrue(Files.exists(REPOSITORY.resolve(entry.getValue().getAsString())));
    });
    assertEquals(
        Map.of(
            "content/site.yaml", "./.vscode/schemas/site.json",
            "content/timeline.yaml", "./.vscode/schemas/timeline.json",
            "content/glossary.yaml", "./.vscode/schemas/glossary.json"),
        wired);
  }

  @Test
  void the_build_task_finds_each_mistake_at_its_place() throws IOException {
    SiteInAString site = SiteInAString.of(Files.readString(
        REPOSITORY.resolve("src/test/sites/broken/six-mistakes-in-six-files.site")));
    assertFalse(site.expected().isEmpty());
    JsonObject task = json(".vscode/tasks.json").getAsJsonArray("tasks").get(0).getAsJsonObject();
    JsonArray patterns = task.getAsJsonObject("problemMatcher").getAsJsonArray("pattern");
    List<String> lines = Cli.run(site.in(folder), "check").err().lines().toList();
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      JsonObject first = patterns.get(0).getAsJsonObject();
      Matcher head = matcher(first, lines.get(i));
      if (head.matches() && matcher(patterns.get(1), lines.get(i + 1)).matches()) {
        found.add("%s:%s:%s %s[%s]"
            .formatted(
                head.group(first.get("file").getAsInt()),
                head.group(first.get("line").getAsInt()),
                head.group(first.get("column").getAsInt()),
                head.group(first.get("severity").getAsInt()),
                head.group(first.get("code").getAsInt())));
      }
    }
    List<String> expected = site.expected().stream()
        .map(line -> line.replaceFirst(" \\(\\d+ wide\\)", "").replaceFirst("\\].*", "]"))
        .toList();
    assertEquals(expected, found.stream().sorted().toList());
  }

  private static Matcher matcher(JsonElement pattern, String line) {
    return Pattern.compile(pattern.getAsJsonObject().get("regexp").getAsString())
        .matcher(line);
  }

  private static JsonObject json(String path) throws IOException {
    return JsonParser.parseString(Files.readString(REPOSITORY.resolve(path))).getAsJsonObject();
  }
}
