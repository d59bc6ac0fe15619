package dossier.site;

import dossier.markdown.Body;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the components of a record, and of the records and lists inside it. A new key that names
 * another entry is thereby linked, checked and listed without anybody having to remember it.
 */
final class Components {
  private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
    @Override
    protected List<Method> computeValue(Class<?> type) {
      return Arrays.stream(type.getRecordComponents())
          .filter(component -> mayHold(component.getType()))
          .map(Components::accessor)
          .toList();
    }
  };

  private Components() {}

  /** What reads a component, without asking each time whether we may. */
  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  /** Whether a value of a type may have components: not a word, a number or a choice. */
  private static boolean mayHold(Class<?> type) {
    return type.isRecord() || type.isInterface();
  }

  /** All of one type, in the order of the components. */
  static <P> List<P> of(Object whole, Class<P> type) {
    List<P> found = new ArrayList<>();
    collect(whole, type, found);
    return found;
  }

  private static <P> void collect(@Nullable Object value, Class<P> type, List<P> found) {
    if (type.isInstance(value)) {
      found.add(type.cast(value));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, type, found));
    } else if (value instanceof Record record && !(value instanceof Body)) {
      COMPONENTS.get(record.getClass()).forEach(part -> collect(read(part, record), type, found));
    }
  }

  private static @Nullable Object read(Method component, Record record) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
