package dossier.cli;

import dossier.content.Content;
import dossier.content.ContentFolder;
import dossier.content.Entry;
import dossier.content.Kind;
import dossier.render.Json;
import dossier.site.Site;
import dossier.text.Location;
import dossier.text.Problems;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier list}: what there is, and by what name links reach it. */
@Command(
    name = "list",
    description = "Lists what the content folder holds, by the names that links use.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "<kind>",
      arity = "0..1",
      description =
          "Only these: issues, background, quotes, actors, sources, pages, timeline or glossary.")
  private String kind = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "For people or for programs. Default: text.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    if (format == Format.GITHUB) {
      throw new ParameterException(
          spec.commandLine(), "a list has no form for GitHub; use text or json");
    }
    Optional<Kind> only = only();
    Problems problems = new Problems();
    Content content = ContentFolder.read(Main.project(spec, Main.OUTPUT).content(), problems);
    List<Entry> entries = content.entries().stream()
        .filter(entry -> only.isEmpty() || entry.kind() == only.get())
        .sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::name))
        .toList();
    if (format == Format.JSON) {
      Site site = Site.of(content, false, new Problems());
      spec.commandLine()
          .getOut()
          .println(Json.of(entries.stream().map(entry -> object(site, entry)).toList()));
    } else {
      int width =
          entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(1);
      entries.forEach(entry -> spec.commandLine().getOut().println(line(entry, width)));
    }
    if (problems.hasErrors()) {
      spec.commandLine().getErr().println("some files could not be read; dossier check says why");
      return Main.PROBLEMS;
    }
    return Main.FINE;
  }

  private Optional<Kind> only() {
    Optional<Kind> found = Kind.of(kind);
    if (!kind.isEmpty() && found.isEmpty()) {
      List<String> folders = Arrays.stream(Kind.values())
          .map(Kind::folder)
          .filter(folder -> !folder.isEmpty())
          .toList();
      throw new ParameterException(
          spec.commandLine(),
          "there is no kind \"" + kind + "\"; use one of " + String.join(", ", folders));
    }
    return found;
  }

  private static String line(Entry entry, int width) {
    String draft = entry.header().draft() ? " (draft)" : "";
    return entry.name()
        + " ".repeat(width + 2 - entry.name().length())
        + Sentences.plain(entry.title())
        + draft;
  }

  private static Map<String, Object> object(Site site, Entry entry) {
    Location location = entry.header().location();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", entry.name());
    object.put("kind", entry.kind() == Kind.HOME ? "home" : entry.kind().folder());
    object.put("id", entry.id());
    object.put("title", entry.title());
    object.put("draft", entry.header().draft());
    object.put("file", location.file().path());
    object.put("line", location.line());
    object.put("address", site.address(entry).toString());
    return object;
  }
}
