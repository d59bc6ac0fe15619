package dossier.publish;

import dossier.check.Checks;
import dossier.content.Content;
import dossier.content.ContentFolder;
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

/**
 * A site as it would be published, and everything that is wrong with it. Nothing is written here.
 *
 * @param rendered the site; without pages where there are errors
 * @param problems what is wrong, by file and place
 */
public record SiteBuild(RenderedSite rendered, List<Problem> problems) {
  public SiteBuild {
    problems = List.copyOf(problems);
  }

  /**
   * Builds a site in memory: read, link, plan, compare, draw, check.
   *
   * @param project where everything is
   * @param options what was chosen
   * @param progress told what is being done, in a word or two; for those who wait
   */
  public static SiteBuild of(Project project, Options options, Consumer<String> progress) {
    var problems = new Problems();
    var edition = edition(project, options, progress, problems);
    progress.accept("drawing " + edition.plan().pages().size() + " pages");
    var rendered = Renderer.render(edition, Packaged.templates(project), problems);
    if (!problems.hasErrors()) {
      progress.accept("checking");
      Checks.check(rendered, problems);
    }
    return new SiteBuild(rendered.lean(), problems.sorted());
  }

  /**
   * The first four of those steps: all that can be known before a template is read.
   *
   * @param problems told of what is wrong with the content; where it has errors nothing will be drawn
   */
  public static Edition edition(
      Project project, Options options, Consumer<String> progress, Problems problems) {
    progress.accept("reading");
    var content = read(project, options, problems);
    progress.accept("linking");
    var site = Site.of(content, options.drafts(), problems);
    var plan = SitePlan.of(site, Assets.of(Packaged.templates(project), problems), problems);
    var evidence =
        Evidence.of(site, content.fingerprints(), new Copies(project.copies()), problems);
    var figures = Figures.of(site, content.numbers(), problems);
    return new Edition(site, plan, evidence, figures);
  }

  private static Content read(Project project, Options options, Problems problems) {
    var content = ContentFolder.read(project.content(), problems);
    return options.baseUrl().isEmpty() ? content : content.at(options.baseUrl());
  }
}
