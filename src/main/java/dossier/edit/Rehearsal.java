package dossier.edit;

import dossier.content.ContentFolder;
import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.site.Site;
import dossier.text.Problem;
import dossier.text.Problem.Severity;
import dossier.text.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Builds the site as it would be after some changes, in a folder of its own, before any of them is made. */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Refuses changes after which something would be wrong that is not wrong now.
   *
   * @throws Refused with the first such thing
   */
  static void check(Project project, Changes changes) throws Refused, IOException {
    Path folder = Files.createTempDirectory("dossier-rename");
    try {
      Path copy = folder.resolve(project.content().getFileName());
      changes.rehearse(project.content(), copy);
      Project after = new Project(
          folder, copy, project.templates(), project.copies(), folder.resolve("site-out"));
      List<Problem> wrong = wrong(after);
      if (!wrong.isEmpty()) {
        refuseMistakes(wrong(project));
        refuse(wrong);
      }
      List<Problem> withDrafts = withDrafts(copy);
      if (withDrafts.size() > withDrafts(project.content()).size()) {
        refuse(withDrafts);
      }
    } finally {
      delete(folder);
    }
  }

  /** Refuses to work on a site in which something is wrong as it is. */
  static void refuseMistakes(List<Problem> problems) throws Refused {
    List<Problem> errors = errors(problems);
    if (!errors.isEmpty()) {
      throw new Refused("the site has mistakes, the first at " + errors.get(0).location()
          + "; mend what dossier check tells, then try again");
    }
  }

  private static List<Problem> wrong(Project project) {
    return errors(SiteBuild.of(project, Options.NONE, stage -> {}).problems());
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private static List<Problem> withDrafts(Path content) {
    Problems problems = new Problems();
    Site.of(ContentFolder.read(content, problems), true, problems);
    return errors(problems.sorted());
  }

  private static void refuse(List<Problem> problems) throws Refused {
    if (!problems.isEmpty()) {
      Problem first = problems.get(0);
      throw new Refused("nothing was written, because then " + first.message() + ", at "
          + first.location() + "; " + first.advice());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
