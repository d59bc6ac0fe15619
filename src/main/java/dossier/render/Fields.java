package dossier.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object in the order in which they are put. What says nothing is left out. */
final class Fields {
  private final Map<String, Object> map = new LinkedHashMap<>();

  /** Puts a field, unless its value is null, an empty text, list or object. */
  Fields put(String name, @Nullable Object value) {
    boolean empty = value == null
        || value.equals("")
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> object && object.isEmpty();
    if (!empty) {
      map.put(name, value);
    }
    return this;
  }

  /** The object. */
  Map<String, Object> map() {
    return map;
  }
}
