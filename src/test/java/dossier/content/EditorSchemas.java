package dossier.content;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dossier.content.Shape.Asked;
import dossier.kit.Guide;
import dossier.kit.KeyTable;
import dossier.kit.KeyTable.Row;
import dossier.markdown.Body;
import dossier.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The JSON Schemas by which an editor completes, explains and checks keys. What may stand where is told by the code
 * that reads it; what it is for, by the tables of the guide. They use no word that draft 7 lacks, which is all that some
 * editors know.
 */
final class EditorSchemas {
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final String STEP = " › ";
  private static final long LARGEST = 1_000_000_000_000L;

  private final Map<String, Row> rows = new LinkedHashMap<>();

  private EditorSchemas(KeyTable table) {
    table.rows().forEach(row -> rows.put(row.path(), row));
  }

  /** All of them, each by the name of its file. */
  static SortedMap<String, String> of(Guide guide) {
    List<KeyTable> tables = guide.keyTables();
    SortedMap<String, String> schemas = new TreeMap<>();
    Shape settings = Shape.group("", keys -> SettingsReader.read(keys, new Problems()));
    schemas.put("site.json", schema("site.yaml", settings, tables));
    for (Kind kind : Kind.values()) {
      schemas.put(nameFor(kind), schema(place(kind), shape(kind), tables));
    }
    return schemas;
  }

  /** The name of the schema for a kind. */
  static String nameFor(Kind kind) {
    return (kind == Kind.HOME ? "index" : kind.folder()) + ".json";
  }

  /** The folder or file for which the guide has a table. */
  private static String place(Kind kind) {
    return switch (kind) {
      case HOME -> "index.md";
      case EVENT, TERM -> kind.folder() + ".yaml";
      default -> kind.folder() + "/";
    };
  }

  private static Shape shape(Kind kind) {
    return switch (kind) {
      case EVENT, TERM ->
        Shape.list(Shape.group("", keys -> DataFile.item(kind, keys, new Problems())));
      default ->
        Shape.group("", keys -> EntryReader.read(kind, "", keys, Body.EMPTY, new Problems()));
    };
  }

  private static String schema(String place, Shape shape, List<KeyTable> tables) {
    KeyTable table = tables.stream()
        .filter(one -> one.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the guide has no table of the keys in " + place));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put(
        "$comment",
        "Made by EditorSchemasTest from the code that reads the file and from src/docs/content.md.");
    schema.put("title", "content/" + place + (place.endsWith("/") ? "<id>.md" : ""));
    EditorSchemas maker = new EditorSchemas(table);
    schema.putAll(maker.json(shape, shape instanceof Shape.Group, ""));
    if (!maker.rows.isEmpty()) {
      throw new AssertionError("nobody asks for " + maker.rows.keySet() + " of " + place);
    }
    return JSON.toJson(schema) + "\n";
  }

  private Map<String, Object> json(Shape shape, boolean isNeeded, String path) {
    if (shape instanceof Shape.Text text) {
      return text(text.form(), isNeeded);
    }
    if (shape instanceof Shape.Choice choice) {
      return new LinkedHashMap<>(Map.of("enum", choice.words()));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    if (shape instanceof Shape.Items list) {
      json.put("type", types(isNeeded, "array"));
      json.put("items", json(list.item(), true, path));
      if (list.least() > 0) {
        json.put("minItems", list.least());
      }
      if (list.most() < Integer.MAX_VALUE) {
        json.put("maxItems", list.most());
      }
    } else if (shape instanceof Shape.Group group) {
      json.put(
          "type",
          group.lead().isEmpty() ? types(isNeeded, "object") : types(isNeeded, "string", "object"));
      json.putAll(keys(group.keys().get(), path));
    }
    return json;
  }

  private Map<String, Object> keys(Map<String, Asked> asked, String path) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> needed = new ArrayList<>();
    Map<String, Object> unless = new LinkedHashMap<>();
    asked.forEach((key, one) -> {
      boolean always = one.isNeeded() && one.unless().isEmpty();
      properties.put(key, property(one.shape(), always, path + key));
      if (always) {
        needed.add(key);
      } else if (one.isNeeded()) {
        unless.putAll(unless(key, one));
      }
    });
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("properties", properties);
    json.put("required", needed);
    json.put("additionalProperties", false);
    json.putAll(unless);
    return json;
  }

  /** Either a key or the flag that stands in its place. */
  private Map<String, Object> unless(String key, Asked asked) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("if", having(asked.unless(), isSet()));
    Map<String, Object> nothing = new LinkedHashMap<>();
    nothing.put("type", "null");
    nothing.put("errorMessage", "keep either " + key + " or " + asked.unless());
    json.put("then", Map.of("properties", Map.of(key, nothing)));
    json.put("else", having(key, json(asked.shape(), true, key)));
    return json;
  }

  /** What a flag says that is set, as YAML has it and between quotation marks. */
  private static Map<String, Object> isSet() {
    Map<String, Object> quoted = new LinkedHashMap<>();
    quoted.put("type", "string");
    quoted.put("pattern", pattern("true|True|TRUE"));
    return Map.of("anyOf", List.of(Map.of("enum", List.of(true)), quoted));
  }

  /** What a value looks like around which there may be blanks, as the reader takes them away. */
  private static String pattern(String form) {
    return "^\\s*(" + form + ")\\s*$";
  }

  private static Map<String, Object> having(String key, Object value) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("properties", Map.of(key, value));
    json.put("required", List.of(key));
    return json;
  }

  private Map<String, Object> property(Shape shape, boolean isNeeded, String path) {
    Row row = rows.remove(path);
    if (row == null) {
      throw new AssertionError("the guide says nothing of " + path);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("description", plain(row.meaning()) + "\n\n" + plain(row.form()) + example(row));
    json.putAll(json(shape, isNeeded, path + STEP));
    return json;
  }

  /** In the explanation, where no editor types it into the file by itself. */
  private static String example(Row row) {
    return row.example().isEmpty() ? "" : ", for example: " + row.example();
  }

  /** Markdown without the signs that an editor would print. */
  private static String plain(String cell) {
    return cell.replaceAll("\\[([^\\]]+)\\]\\([^)]+\\)", "$1")
        .replaceAll("\\*([^*]+)\\*", "$1")
        .replaceAll("`([^`]+)`", "$1");
  }

  /** A text, or what YAML makes of one that looks like a number or like yes and no. */
  private static Map<String, Object> text(Form<?> form, boolean isNeeded) {
    List<String> types = new ArrayList<>(List.of("string"));
    if (form.read("1.5").isPresent()) {
      types.add("number");
    } else if (form.read("1").isPresent() || form.read("1000").isPresent()) {
      types.add("integer");
    }
    if (form.read("true").isPresent()) {
      types.add("boolean");
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", types(isNeeded, types.toArray(String[]::new)));
    if (form == Form.TEXT && isNeeded) {
      json.put("pattern", "\\S");
    } else if (form != Form.TEXT) {
      json.put("pattern", (isNeeded ? "" : "^\\s*$|") + pattern(form.look().pattern()));
    }
    json.put("errorMessage", "here should stand " + form.what() + "; " + form.advice());
    if (types.contains("integer")) {
      json.put("minimum", ends(form).min(Long::compare).orElseThrow());
      ends(form)
          .max(Long::compare)
          .filter(most -> most < LARGEST)
          .ifPresent(most -> json.put("maximum", most));
    }
    return json;
  }

  /** The whole numbers with the fewest and the most digits that a form takes. */
  private static Stream<Long> ends(Form<?> form) {
    Predicate<Long> isTaken = number -> form.read(String.valueOf(number)).isPresent();
    return LongStream.iterate(1, power -> power <= LARGEST, power -> power * 10)
        .boxed()
        .flatMap(power -> Stream.of(power, power - 1, -power, 1 - power))
        .filter(isTaken);
  }

  /** The types that a value may have; nothing at all among them where it may be left out. */
  private static Object types(boolean isNeeded, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    if (!isNeeded) {
      all.add("null");
    }
    return all.size() == 1 ? all.get(0) : all;
  }
}
