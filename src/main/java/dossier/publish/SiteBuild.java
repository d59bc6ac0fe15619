package dossier.publish;

import dossier.check.Checks;
import dossier.content.ContentFolder;
import dossier.content.ContentMemory;
import dossier.evidence.Copies;
import dossier.evidence.Evidence;
import dossier.figure.Figures;
import dossier.render.Assets;
import dossier.render.Edition;
import dossier.render.RenderedSite;
import dossier.render.Renderer;
import dossier.site.Site;
import dossier.site.SitePlan;
import dossier.text.Problem;
import dossier.text.Problems;
import java.util.List;
import java.util.function.Consumer;

/** A site as it would be published, and everything that is wrong with it. Nothing is written here. */
public final class SiteBuild {
  private final RenderedSite rendered;
  private final List<Problem> problems;
  private final BuildMemory memory;

  private SiteBuild(RenderedSite rendered, List<Problem> problems, BuildMemory memory) {
    this.rendered = rendered;
    this.problems = problems;
    this.memory = memory;
  }

  /**
   * Builds a site in memory: read, link, plan, compare, draw, check.
   *
   * @param project where everything is
   * @param options what was chosen
   * @param progress told what is being done, in a word or two; for those who wait
   */
  public static SiteBuild of(Project project, Options options, Consumer<String> progress) {
    return of(project, options, progress, site -> {}, BuildMemory.empty());
  }

  /**
   * Builds the same site once more, as {@link #of} does, but only what may have become other is made again.
   *
   * @param early given the site as soon as an entry is other and nothing is wrong with the content: pages are drawn as they
   *     are asked for, and none of them has been checked
   */
  public SiteBuild again(Project project, Options options, Consumer<RenderedSite> early) {
    return of(project, options, stage -> {}, early, memory.next());
  }

  private static SiteBuild of(
      Project project,
      Options options,
      Consumer<String> progress,
      Consumer<RenderedSite> early,
      BuildMemory memory) {
    var problems = new Problems();
    var edition = edition(project, options, progress, memory.content(), problems);
    progress.accept("drawing pages");
    var rendered = Renderer.render(
        edition,
        Packaged.templates(project),
        memory.unfinished(),
        memory.content().hasNews() ? early : site -> {},
        problems);
    if (!problems.hasErrors()) {
      progress.accept("checking");
      Checks.check(rendered, memory.checks(), problems);
    }
    return new SiteBuild(rendered.lean(), problems.sorted(), memory);
  }

  /**
   * The first four of those steps: all that can be known before a template is read.
   *
   * @param problems told of what is wrong with the content; where it has errors nothing will be drawn
   */
  public static Edition edition(
      Project project, Options options, Consumer<String> progress, Problems problems) {
    return edition(project, options, progress, ContentMemory.empty(), problems);
  }

  private static Edition edition(
      Project project,
      Options options,
      Consumer<String> progress,
      ContentMemory memory,
      Problems problems) {
    progress.accept("reading");
    var content = ContentFolder.read(project.content(), memory, problems);
    if (!options.baseUrl().isEmpty()) {
      content = content.at(options.baseUrl());
    }
    progress.accept("linking");
    var site = Site.of(content, options.drafts(), problems);
    var plan = SitePlan.of(site, Assets.of(Packaged.templates(project), problems), problems);
    progress.accept("comparing quotations");
    var evidence =
        Evidence.of(site, content.fingerprints(), new Copies(project.copies()), problems);
    progress.accept("drawing figures");
    var figures = Figures.of(site, content.numbers(), problems);
    return new Edition(site, plan, evidence, figures);
  }

  /** The site; without pages where there are errors. */
  public RenderedSite rendered() {
    return rendered;
  }

  /** What is wrong, by file and place. */
  public List<Problem> problems() {
    return problems;
  }
}
