package dossier.render;

import dossier.content.FileKinds;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The templates folder, with FreeMarker set up once and never touched again. Safe for many threads. */
public final class Templates {
  private static final Version VERSION = Configuration.VERSION_2_3_35;
  private static final Configuration SETTINGS = new Configuration(VERSION);

  private final Path folder;
  private final List<String> names;
  private final Configuration freemarker;
  private final Map<Thread, Environment> running = new ConcurrentHashMap<>();

  private Templates(Path folder, Problems problems) throws IOException {
    this.folder = folder;
    this.names = names(folder, problems);
    this.freemarker = configuration(loader(folder, names));
    this.freemarker.setTemplateExceptionHandler(this::fail);
  }

  /**
   * Opens a folder and reads every template in it.
   *
   * @param folder the templates folder
   * @param problems told of templates that cannot be read
   * @return the templates; nothing where there is no such folder
   */
  public static Optional<Templates> in(Path folder, Problems problems) {
    if (!FileKinds.checkFolder(folder, problems)) {
      return Optional.empty();
    }
    try {
      Templates templates = new Templates(folder, problems);
      templates.names.forEach(name -> templates.parse(name, problems));
      return Optional.of(templates);
    } catch (IOException | UncheckedIOException e) {
      problems.error(
          "unreadable",
          new TextFile(folder.getFileName().toString(), "").start(),
          "this folder cannot be read",
          "see whether you may open it and everything in it");
      return Optional.empty();
    }
  }

  private static Configuration configuration(TemplateLoader loader) {
    Configuration freemarker = new Configuration(VERSION);
    freemarker.setTemplateLoader(loader);
    freemarker.setCacheStorage(new StrongCacheStorage());
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setNumberFormat("c");
    freemarker.setBooleanFormat("c");
    freemarker.setTabSize(1);
    freemarker.setLocalizedLookup(false);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setFallbackOnNullLoopVariable(false);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    DefaultObjectWrapperBuilder values = new DefaultObjectWrapperBuilder(VERSION);
    values.setMemberAccessPolicy(new Exposed());
    values.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    freemarker.setObjectWrapper(new Values(values));
    return freemarker;
  }

  /** Says what failed while the names of the place are still known; only a template that is prepared goes on. */
  private void fail(TemplateException e, Environment place, Writer out) throws TemplateException {
    if (place.isInAttemptBlock()) {
      throw e;
    }
    throw TemplateErrors.in(this, e);
  }

  /** The names of all templates, in a fixed order. */
  List<String> names() {
    return names;
  }

  private static List<String> names(Path folder, Problems problems) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".ftlh") || name.endsWith(".ftlx"))
          .filter(name -> FileKinds.check(folder.resolve(name), start(folder, name), problems))
          .sorted()
          .toList();
    }
  }

  private static Location start(Path folder, String name) {
    return new TextFile(folder.getFileName() + "/" + name, "").start();
  }

  /** All texts at once, so that no template leads to a file that is none. */
  private static TemplateLoader loader(Path folder, List<String> names) throws IOException {
    StringTemplateLoader loader = new StringTemplateLoader();
    for (String name : names) {
      loader.putTemplate(name, decoded(folder, name));
    }
    return loader;
  }

  private void parse(String name, Problems problems) {
    try {
      checkEncoding(name, problems);
      _CoreAPI.addThreadInterruptedChecks(freemarker.getTemplate(name));
    } catch (IOException e) {
      TemplateErrors.in(this, e).tell("", problems);
    } catch (StackOverflowError e) {
      problems.error(
          "template-error",
          start(folder, name),
          "in this template something is nested too deep to be read",
          "take out some brackets or levels of tags");
    }
  }

  private void checkEncoding(String name, Problems problems) throws IOException {
    String text = decoded(folder, name);
    if (!Arrays.equals(
        text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve(name)))) {
      TextFile file = file(name);
      int wrong = file.text().indexOf('\uFFFD');
      problems.error(
          "not-utf8",
          file.at(wrong, wrong + 1),
          "from here on this file is not UTF-8",
          "save it again with the encoding UTF-8");
    }
  }

  /** The text of a template; with the sign U+FFFD for each byte that is not UTF-8. */
  private static String decoded(Path folder, String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }

  /** What may stand behind a question mark. */
  static Collection<String> builtIns() {
    return SETTINGS.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION);
  }

  /** What may stand behind {@code <#}. */
  static Collection<String> tags() {
    return SETTINGS.getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION);
  }

  /**
   * Draws one template.
   *
   * @param name its path inside the folder
   * @param model what it sees
   * @throws DrawingFailed where it cannot be drawn; the template says why
   */
  String draw(String name, Map<String, Object> model) {
    Environment before = running.get(Thread.currentThread());
    try {
      Paper paper = new Paper(() -> tooLong(name));
      Environment drawing = freemarker.getTemplate(name).createProcessingEnvironment(model, paper);
      running.put(Thread.currentThread(), drawing);
      drawing.process();
      return paper.toString();
    } catch (TemplateNotFoundException e) {
      throw new DrawingFailed(
          start(folder, name),
          "there is no template " + name,
          "add it to " + folder.getFileName() + "/");
    } catch (IOException | TemplateException e) {
      throw TemplateErrors.in(this, e);
    } catch (StackOverflowError e) {
      throw new DrawingFailed(
          file(name).start(),
          "this template calls itself without end",
          "let the macro stop at some point");
    } catch (OutOfMemoryError e) {
      throw new DrawingFailed(
          file(name).start(),
          "this template needs more memory than there is",
          "see whether one of its lists or texts grows without end");
    } finally {
      if (before == null) {
        running.remove(Thread.currentThread());
      } else {
        running.put(Thread.currentThread(), before);
      }
    }
  }

  private DrawingFailed tooLong(String name) {
    return new DrawingFailed(
        TemplateErrors.place(this, Environment.getCurrentEnvironment(), name),
        "the page grows longer than " + Paper.LONGEST + " characters here",
        "see whether a list has an end");
  }

  /** What to say of the template that a thread is drawing, where nobody wants to wait for it any longer. */
  DrawingFailed endless(Thread thread) {
    Environment drawing = running.get(thread);
    return new DrawingFailed(
        drawing == null
            ? new TextFile(folder.getFileName().toString(), "").start()
            : TemplateErrors.place(this, drawing, drawing.getMainTemplate().getName()),
        "this has taken seconds, and may have no end",
        "see whether a list, a macro or a regular expression has an end, or ask for less");
  }

  /** A template as text, for places in it. */
  TextFile file(String name) {
    String path = folder.getFileName() + "/" + name;
    try {
      return new TextFile(path, decoded(folder, name).replace("\r\n", "\n"));
    } catch (IOException e) {
      return new TextFile(path, "");
    }
  }
}
