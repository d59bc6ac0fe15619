package dossier.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON (RFC 8259) from maps, lists, texts, numbers and truth values. */
public final class Json {
  private Json() {}

  /** A value as text, two spaces deeper at each level. */
  public static String of(Object value) {
    return of(value, "\n");
  }

  /** A value as text inside another; {@code line} is what begins a line at its level. */
  static String of(Object value, String line) {
    StringBuilder json = new StringBuilder();
    write(json, value, line);
    return json.toString();
  }

  /** A value on one line that may stand inside a script: nothing in it ends the script or a line of it. */
  static String inScript(Object value) {
    StringBuilder json = new StringBuilder();
    write(json, value, "");
    return json.toString().replace("<", "\\u003c");
  }

  /** Writes a value; {@code line} is what begins a line at its level, or empty where all stand on one. */
  private static void write(StringBuilder json, Object value, String line) {
    String inner = line.isEmpty() ? "" : line + "  ";
    if (value instanceof Map<?, ?> map) {
      String separator = "";
      json.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator).append(inner);
        string(json, String.valueOf(entry.getKey()));
        json.append(line.isEmpty() ? ":" : ": ");
        write(json, entry.getValue(), inner);
        separator = ",";
      }
      json.append(map.isEmpty() ? "" : line).append('}');
    } else if (value instanceof List<?> list) {
      String separator = "";
      json.append('[');
      for (Object item : list) {
        json.append(separator).append(inner);
        write(json, item, inner);
        separator = ",";
      }
      json.append(list.isEmpty() ? "" : line).append(']');
    } else if (value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      string(json, String.valueOf(value));
    }
  }

  private static void string(StringBuilder json, String text) {
    json.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '"' && c != '\\' || c > 0x9F && c < 0x2028) {
        continue;
      }
      String escaped = escaped(c);
      if (!escaped.isEmpty()) {
        json.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    json.append(text, done, text.length()).append('"');
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    boolean unsafe = c < ' '
        || (c >= 0x7F && c <= 0x9F)
        || Character.isSurrogate(c)
        || c == 0x2028
        || c == 0x2029;
    return unsafe ? String.format(Locale.ROOT, "\\u%04x", (int) c) : "";
  }
}
