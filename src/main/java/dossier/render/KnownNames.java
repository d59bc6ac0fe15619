package dossier.render;

import freemarker.core.Environment;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that there are at the place where a template failed. */
final class KnownNames {
  private KnownNames() {}

  /**
   * A name that has no value.
   *
   * @param path the name as written, behind those that have one
   * @param valid the names that would have worked instead of the last one
   */
  record Missing(String path, Set<String> valid) {}

  /** The first name of a path such as {@code entry.titel} that has no value; nothing where that cannot be told. */
  static Optional<Missing> in(String path, Environment place) {
    if (!path.matches("\\w+(\\.\\w+)*")) {
      return Optional.empty();
    }
    try {
      return walk(path.split("\\."), place);
    } catch (TemplateModelException e) {
      return Optional.empty();
    }
  }

  private static Optional<Missing> walk(String[] names, Environment place)
      throws TemplateModelException {
    TemplateModel value = place.getVariable(names[0]);
    if (value == null) {
      return Optional.of(new Missing(names[0], variables(place)));
    }
    for (int i = 1; i < names.length; i++) {
      if (!(value instanceof TemplateHashModel parent)) {
        return Optional.empty();
      }
      value = parent.get(names[i]);
      if (value == null) {
        return Optional.of(missing(names, i, parts(parent)));
      }
    }
    return Optional.empty();
  }

  /** A name that is there but has no value this time was not misspelt. */
  private static Missing missing(String[] names, int index, Set<String> parts) {
    String path = String.join(".", List.of(names).subList(0, index + 1));
    return new Missing(path, parts.contains(names[index]) ? Set.of() : parts);
  }

  private static Set<String> variables(Environment place) throws TemplateModelException {
    Set<String> names = new TreeSet<>();
    for (Object name : place.getKnownVariableNames()) {
      names.add(name.toString());
    }
    return names;
  }

  private static Set<String> parts(TemplateHashModel parent) throws TemplateModelException {
    Set<String> names = new TreeSet<>();
    if (parent instanceof TemplateHashModelEx listed) {
      TemplateCollectionModel keys = listed.keys();
      for (TemplateModelIterator i = keys.iterator(); i.hasNext(); ) {
        names.add(i.next().toString());
      }
    }
    return names;
  }
}
