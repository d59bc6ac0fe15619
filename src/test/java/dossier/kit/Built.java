package dossier.kit;

import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.text.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A project, built in memory with the real templates.
 *
 * @param build what came of it
 */
public record Built(SiteBuild build) {

  /** Builds the project in a folder. */
  public static Built in(Path folder) {
    return in(folder, Options.NONE);
  }

  /** Builds the project in a folder, with options. */
  public static Built in(Path folder, Options options) {
    return new Built(SiteBuild.of(Project.in(folder, "site-out"), options, stage -> {}));
  }

  /**
   * What a build of the project would tell. Where the content has errors nothing is drawn, and templates without a
   * mistake have nothing to add: those are not read then, which takes most of the time.
   *
   * @param folder a project whose templates have no mistake
   */
  public static List<String> told(Path folder) {
    Problems problems = new Problems();
    SiteBuild.edition(Project.in(folder, "site-out"), Options.NONE, stage -> {}, problems);
    return problems.hasErrors() ? Seen.of(problems.sorted()) : in(folder).problems();
  }

  /** What was told. */
  public List<String> problems() {
    return Seen.of(build.problems());
  }

  /** The paths of all files. */
  public List<String> paths() {
    return List.copyOf(build.rendered().whole().keySet());
  }

  /** The text of a file. */
  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** What is in a file. */
  public byte[] bytes(String path) {
    byte[] bytes = build.rendered().files().get(path);
    return bytes != null
        ? bytes
        : build
            .rendered()
            .later()
            .at(path)
            .orElseThrow(() -> new AssertionError(
                "no file " + path + " among " + paths() + "\n" + String.join("\n", problems())));
  }

  /** A page as a browser reads it. */
  public Document page(String path) {
    return Jsoup.parse(text(path));
  }
}
