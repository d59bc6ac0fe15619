package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.text.Location;
import dossier.text.Problem;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has no end, and does not hear that it should stop. */
class UnfinishedTest {
  private static final Location PLACE =
      new TextFile("templates/page.ftlh", "${x?matches(\"(x*)*\")}").at(2, 20);

  private final CountDownLatch end = new CountDownLatch(1);
  private volatile boolean ended;

  @TempDir
  Path folder;

  @AfterEach
  void letItEnd() {
    ended = true;
    end.countDown();
  }

  @Test
  void who_works_at_it_is_left_behind_and_remembered_until_it_ends() throws InterruptedException {
    List<Thread> left = new ArrayList<>();
    assertEquals(List.of("a"), SideBySide.of(List.of("a", "b", "c"), this::letter, left::addAll));
    Unfinished unfinished = new Unfinished();
    unfinished.add(left, PLACE);
    assertTrue(left.get(0).isAlive());
    assertEquals(PLACE, unfinished.failure().orElseThrow().location());
    ended = true;
    left.get(0).join();
    assertTrue(unfinished.failure().isEmpty());
  }

  /** Does not hear, as a regular expression does not. */
  private String letter(String letter) {
    while (letter.equals("b") && !ended) {
      Thread.onSpinWait();
    }
    return letter;
  }

  @Test
  void while_something_goes_on_nothing_else_is_drawn_and_the_problem_is_told_again()
      throws InterruptedException {
    Project project = Project.in(SiteInAString.of("").in(folder), "site-out");
    Problems problems = new Problems();
    Edition edition = SiteBuild.edition(project, new Options("", false), stage -> {}, problems);
    Thread stuck = new Thread(this::waitForTheEnd);
    stuck.start();
    Unfinished unfinished = new Unfinished();
    unfinished.add(List.of(stuck), PLACE);
    RenderedSite none =
        Renderer.render(edition, project.templates(), unfinished, site -> {}, problems);
    assertEquals(
        List.of("template-error at templates/page.ftlh:1:3"),
        problems.sorted().stream().map(UnfinishedTest::line).toList());
    assertTrue(none.files().keySet().stream().noneMatch(path -> path.endsWith(".html")));
    end.countDown();
    stuck.join();
    Problems later = new Problems();
    Renderer.render(edition, project.templates(), unfinished, site -> {}, later);
    assertEquals(List.of(), later.sorted());
  }

  private void waitForTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(Problem problem) {
    return problem.code() + " at " + problem.location();
  }
}
