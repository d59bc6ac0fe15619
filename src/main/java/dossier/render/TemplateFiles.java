package dossier.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds templates in a folder of any file system, the inside of a jar too, and nowhere else. */
record TemplateFiles(Path folder) implements TemplateLoader {

  @Override
  public @Nullable Object findTemplateSource(String name) {
    Path file = folder.resolve(name).normalize();
    return file.startsWith(folder) && Files.isRegularFile(file) ? file : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0; // a template is read once in a build
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new StringReader(new String(Files.readAllBytes((Path) source), StandardCharsets.UTF_8));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing stays open.
  }
}
