package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.kit.Built;
import dossier.kit.SiteInAString;
import dossier.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in a template, and what is said to a designer who knows no Java. */
class TemplateErrorsTest {
  private static final String MISTAKES = """
      ${entry.titel} => 1:3 "entry.titel" has no value: did you mean "title"?
      ${entyr.title} => 1:3 "entyr" has no value: did you mean "entry"?
      ${to.hrefs(entry)} => 1:3 "to.hrefs" has no value: did you mean "href"?
      <#list to.of("issues") as issue>${issue.titel}</#list> => 1:35 "issue.titel" has no value: did you mean "title"?
      <#macro m one>${onne}</#macro><@m 1/> => 1:17 "onne" has no value: did you mean "one"?
      ${to.href(nothing)} => 1:1 "nothing" has no value: see whether it is spelt right; if it may be missing, ask first: <#if … ??>
      ${to.date(entry.date)} => 1:1 "entry.date" has no value: see whether it is spelt right; if it may be missing, ask first: <#if … ??>
      ${entry.getClass()} => 1:3 "entry.getClass" has no value: see whether it is spelt right; if it may be missing, ask first: <#if … ??>
      ${to.href()} => 1:1 the number of values is wrong: "href" takes 1 and was given 0: give it 1
      ${to.href("about")} => 1:1 "href" cannot use what stands 1st between its parentheses: give it an entry of the site, such as entry
      ${to.date(entry.title)} => 1:1 "date" cannot use what stands 1st between its parentheses: give it a date, such as event.date
      ${to.list("isues")} => 1:1 there is no section "isues": did you mean "issues"?
      ${entry} => 1:3 here stands something that has parts, not a text: print one of its parts, such as its title
      ${to} => 1:3 here stands something that has parts, not a text: print one of its parts, such as its title
      ${to.href} => 1:3 here stands a function, not a text: call it: write () behind it
      ${to.of("issues")} => 1:3 here stands a list, not a text: go through it: <#list … as …>
      ${entry.title()} => 1:3 here stands a text, not a function: leave out the parentheses and what stands in them
      <#list entry.title as x>${x}</#list> => 1:8 here stands a text, not a list: only a list can be gone through
      <#if entry.title>x</#if> => 1:6 here stands a text, not yes or no: ask whether it is there: ??, or whether it holds anything: ?has_content
      <#if entry.title == 1>x</#if> => 1:6 these two cannot be compared: compare a text with a text, and a number with a number
      ${entry.title?uper_case} => 1:15 there is no built-in ?uper_case: did you mean "upper_case"?
      ${entry.title?xyzzy} => 1:15 there is no built-in ?xyzzy: FreeMarker's manual lists those that there are
      ${"a"?number} => 1:1 "a" is no number: leave out ?number, or ask first
      ${2 * "a"} => 1:7 "a" stands where a number belongs: write a number
      ${1 / 0} => 1:1 this divides by zero: ask first whether it is zero
      ${.foo} => 1:4 there is no .foo: leave out the dot for a name of your own
      ${"some.Program"?new()} => 1:1 a template cannot reach programs: ask for what the page needs with to.…
      <#iff true>x</#iff> => 1:2 there is no tag <#iff>: did you mean "if"?
      <#if true><#if false>x</#if> => 1:1 the tag <#if> is never closed: write </#if>
      <p>${entry.title</p> => 1:18 "/" cannot stand here: see whether a tag, a bracket or a quotation mark before it is open
      <p>${entry.title => 1:4 ${ is never closed: close it with }
      <p>x</#if> => 1:5 </#if> closes what is not open: write <#if> before it, or take it out
      <#macro m></#macro><@m></@n> => 1:24 this closes another tag than the one that is open: write </@m>
      <#macro m></#macro><p><@m>x</p> => 1:23 the tag <@…> is never closed: write </@>
      <#-- a note => 1:1 this comment is never closed: close it with -->
      <#assign x = > => 1:14 ">" cannot stand here: see whether a tag, a bracket or a quotation mark before it is open
      <#switch 1><#case></#switch> => 1:13 the tag <#case> lacks something, or has too much: see how other templates write it
      <#setting lokale="de"> => 1:11 there is no setting "lokale": did you mean "locale"?
      <#nested> => 1:1 cannot use a <#nested> instruction outside a macro: mend the template at this line
      <@nomacro/> => 1:3 "nomacro" has no value: see whether it is spelt right; if it may be missing, ask first: <#if … ??>
      <@entry.title/> => 1:3 here stands a text, not a macro: only a macro can be called with <@…>
      <#macro m one two></#macro><@m 1/> => 1:28 the macro "m" was not given its "two": give it one: two=…
      <#macro m one></#macro><@m one=1 too=2/> => 1:24 nothing called "too" can be given here: use one
      <#macro m one></#macro><@m 1 2/> => 1:24 the number of values is wrong: "m" takes 1 and was given 2: give it 1
      <#macro m><@m/></#macro><@m/> => 1:1 this template calls itself without end: let the macro stop at some point
      <#include "parts/fot.ftlh"> => 1:1 there is no template parts/fot.ftlh: did you mean "parts/foot.ftlh"?
      <#import "parts/layuot.ftlh" as l> => 1:1 there is no template parts/layuot.ftlh: did you mean "parts/layout.ftlh"?
      """;

  @TempDir
  Path folder;

  static Stream<String> mistakes() {
    return MISTAKES.lines();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_in_a_template_is_told_in_plain_words(String mistake) {
    String[] parts = mistake.split(" => ");
    Built built =
        Built.in(SiteInAString.of("-- templates/page.ftlh --\n" + parts[0]).in(folder));
    assertEquals(
        List.of(parts[1]),
        built.build().problems().stream().map(TemplateErrorsTest::told).toList());
  }

  private static String told(Problem problem) {
    String place = problem.location().line() + ":" + problem.location().column();
    String message = problem.message().replaceFirst(", drawing .*", "");
    return place + " " + message + ": " + problem.advice();
  }
}
