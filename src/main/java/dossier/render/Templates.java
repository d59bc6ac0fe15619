package dossier.render;

import dossier.text.Problems;
import dossier.text.TextFile;
import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates folder, with FreeMarker set up once and never touched again. Safe for many threads. */
public final class Templates {
  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Path folder;
  private final Configuration freemarker;

  private Templates(Path folder) throws IOException {
    this.folder = folder;
    this.freemarker = configuration(folder);
  }

  /**
   * Opens a folder and reads every template in it.
   *
   * @param folder the templates folder
   * @param problems told of templates that cannot be read
   * @return the templates; nothing where there is no such folder
   */
  public static Optional<Templates> in(Path folder, Problems problems) {
    try {
      Templates templates = new Templates(folder);
      templates.names().forEach(name -> templates.parse(name, problems));
      return Optional.of(templates);
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          "missing-file",
          new TextFile(folder.getFileName().toString(), "").start(),
          "the templates folder cannot be read",
          "run this in the folder that holds " + folder.getFileName() + "/");
      return Optional.empty();
    }
  }

  private static Configuration configuration(Path folder) throws IOException {
    Configuration freemarker = new Configuration(VERSION);
    freemarker.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("c");
    freemarker.setBooleanFormat("c");
    freemarker.setTabSize(1);
    freemarker.setLocalizedLookup(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setFallbackOnNullLoopVariable(false);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    DefaultObjectWrapperBuilder values = new DefaultObjectWrapperBuilder(VERSION);
    values.setMemberAccessPolicy(new Exposed());
    values.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    freemarker.setObjectWrapper(values.build());
    return freemarker;
  }

  /** The names of all templates, in a fixed order. */
  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".ftlh") || name.endsWith(".ftlx"))
          .sorted()
          .toList();
    }
  }

  private void parse(String name, Problems problems) {
    try {
      freemarker.getTemplate(name);
    } catch (IOException e) {
      TemplateErrors.in(this, e).tell("", problems);
    }
  }

  /**
   * Draws one template.
   *
   * @param name its path inside the folder
   * @param model what it sees
   * @throws DrawingFailed where it cannot be drawn; the template says why
   */
  String draw(String name, Map<String, Object> model) {
    try {
      Template template = freemarker.getTemplate(name);
      StringWriter out = new StringWriter(16_384);
      template.process(model, out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      TextFile missing = new TextFile(folder.getFileName() + "/" + name, "");
      throw new DrawingFailed(
          missing.start(),
          "there is no template " + name,
          "add it to " + folder.getFileName() + "/");
    } catch (IOException | TemplateException e) {
      throw TemplateErrors.in(this, e);
    } catch (StackOverflowError e) {
      TextFile file = file(name);
      throw new DrawingFailed(
          file.start(),
          "this template calls itself without end",
          "let the macro stop at some point");
    }
  }

  /** A template as text, for places in it. */
  TextFile file(String name) {
    String path = folder.getFileName() + "/" + name;
    try {
      return new TextFile(path, Files.readString(folder.resolve(name)).replace("\r\n", "\n"));
    } catch (IOException e) {
      return new TextFile(path, "");
    }
  }
}
