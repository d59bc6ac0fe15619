package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.content.Entry;
import dossier.content.Header;
import dossier.content.Issue;
import dossier.content.Settings;
import dossier.evidence.Verdict;
import dossier.figure.Drawing;
import dossier.figure.IssueMap;
import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.render.Contents;
import dossier.render.Footnote;
import dossier.render.Naming;
import dossier.render.Reference;
import dossier.render.TemplateFunctions;
import dossier.render.Year;
import dossier.site.Page;
import dossier.site.Part;
import dossier.site.Stance;
import dossier.site.Tie;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to templates says is so: each question is asked, and each example drawn. */
class TemplateGuideTest {
  private static final Path GUIDE = SiteInAString.REPOSITORY.resolve("src/docs/templates.md");
  private static final Pattern QUESTION =
      Pattern.compile("(?m)^\\| `(to\\..+?)` \\| `(.+?)` \\| (?!get)");
  private static final List<Class<?>> VALUES = List.of(
      Entry.Home.class,
      Entry.Home.Answer.class,
      Issue.class,
      Issue.Status.class,
      Issue.KeyFact.class,
      Issue.Position.class,
      Issue.Relation.class,
      Entry.Background.class,
      Entry.Page.class,
      Entry.Quote.class,
      Entry.Actor.class,
      Entry.Source.class,
      Entry.Event.class,
      Entry.Term.class,
      Header.class,
      Header.Correction.class,
      Settings.class,
      Page.class,
      Part.class,
      Drawing.class,
      IssueMap.class,
      Stance.class,
      Tie.class,
      Verdict.class,
      Reference.class,
      Footnote.class,
      Naming.class,
      Year.class,
      Contents.class);

  @TempDir
  Path folder;

  private String guide;

  @BeforeEach
  void read() throws IOException {
    guide = Files.readString(GUIDE);
  }

  @Test
  void each_question_gets_the_answer_that_the_guide_gives() {
    List<MatchResult> questions = QUESTION.matcher(guide).results().toList();
    String asked = questions.stream()
        .map(question -> "<!--answer-->${" + question.group(1) + "}")
        .collect(Collectors.joining("\n"));
    String page =
        draw("issue", "<h1>Asked</h1>\n" + asked + "\n<!--answer-->").text("issues/bridge.html");
    String[] answers = page.split("<!--answer-->");
    for (int i = 0; i < questions.size(); i++) {
      assertEquals(
          questions.get(i).group(2), answers[i + 1].strip(), questions.get(i).group(1));
    }
  }

  @Test
  void every_function_is_in_the_guide_and_no_other() {
    Set<String> functions = Arrays.stream(TemplateFunctions.class.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> first = QUESTION
        .matcher(guide)
        .results()
        .map(question -> question.group(1).replaceFirst("to\\.(\\w+).*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(functions, first);
  }

  @Test
  void every_value_holds_what_the_guide_says() {
    Map<String, String> told = new TreeMap<>();
    String table = guide.split("\\| value \\| holds \\|\n")[1].split("\n\n")[0];
    Pattern.compile("(?m)^\\| ([\\w.]+) \\| (.+) \\|$")
        .matcher(table)
        .results()
        .forEach(row -> told.put(row.group(1), row.group(2).replace("?", "")));
    Map<String, String> held = new TreeMap<>();
    for (Class<?> value : VALUES) {
      String name = value == Entry.Page.class ? "Entry.Page" : value.getSimpleName();
      held.put(
          name,
          Stream.of(value.getRecordComponents())
              .map(component -> component.getName())
              .collect(Collectors.joining(", ")));
    }
    assertEquals(held, told);
  }

  @Test
  void its_example_of_a_template_is_a_whole_page() {
    String example = guide.split("<!-- test: a template -->\n```ftlh\n")[1].split("```")[0];
    Built built =
        Built.in(SiteInAString.of("-- templates/issue.ftlh --\n" + example).in(folder));
    String page = built.page("issues/bridge.html").select("main").text();
    assertTrue(page.contains("The bridge was built in 1990"), page);
    assertTrue(page.contains("Named on Issues The road"), page);
    assertTrue(page.endsWith("Next The road"), page);
  }

  @Test
  void the_files_that_it_names_are_there() {
    String listing = guide.split("```\n")[1];
    Set<String> names = Pattern.compile("(?:^| )([\\w./]+\\.(?:ftlh|css|js)|[\\w/]+/)(?= )")
        .matcher(listing)
        .results()
        .map(name -> name.group(1))
        .collect(Collectors.toSet());
    assertTrue(names.size() > 15, names.toString());
    for (String name : names) {
      assertTrue(Files.exists(SiteInAString.REPOSITORY.resolve("templates").resolve(name)), name);
    }
  }

  /** The small explainer with a template of its own. */
  private Built draw(String kind, String template) {
    String site = "-- content/site.yaml --\ntitle: Small\nlanguage: en\nas-of: 2026-03\n"
        + "repository: https://example.org/git\n"
        + "relation-kinds: [{kind: is conditioned on, inverse: is a condition of}]\n"
        + "-- templates/" + kind + ".ftlh --\n"
        + template;
    return Built.in(
        SiteInAString.of(site).in(folder), new Options("https://example.org/small/", false));
  }
}
