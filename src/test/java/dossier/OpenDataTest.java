package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dossier.kit.Built;
import dossier.kit.RandomSite;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole dossier as data for programs, and the schema that says what may be in it. */
class OpenDataTest {
  @TempDir
  Path folder;

  private Built small() {
    return Built.in(SiteInAString.of("").in(folder));
  }

  /** What the published schema has against a document. */
  private static List<String> faults(Built site, String json) {
    SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema schema = schemas.getSchema(site.text("dossier.schema.json"));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  @Test
  void the_shipped_explainer_is_as_its_schema_says() {
    Built site = Built.in(SiteInAString.REPOSITORY);
    assertEquals(List.of(), faults(site, site.text("dossier.json")));
  }

  @Test
  void a_site_with_every_key_is_as_its_schema_says() throws IOException {
    Path every = SiteInAString.REPOSITORY.resolve("src/test/sites/good/every-syntax.site");
    Built site = Built.in(
        SiteInAString.of(Files.readString(every)).in(folder),
        new Options("https://example.org/", true));
    assertEquals(List.of(), faults(site, site.text("dossier.json")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void a_site_made_up_at_random_is_as_its_schema_says(long seed) {
    Built site = Built.in(RandomSite.of(seed).in(folder));
    assertEquals(List.of(), faults(site, site.text("dossier.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"date\": \"2008-04-04\" -> \"date\": \"4 April 2008\"",
        "\"result\": \"matched\" -> \"result\": \"true\"",
        "\"actors/town\" -> \"town\"",
        "\"kind\": \"person\" -> \"kind\": \"human\"",
        "\"title\": \"The road\", -> ",
        "\"question\": -> \"qestion\":",
        "\"published\": \"2008-05\", -> "
      })
  void what_is_not_as_it_should_be_is_seen(String change) {
    Built site = small();
    String json = site.text("dossier.json");
    String[] parts = change.split(" -> ?", -1);
    assertTrue(json.contains(parts[0]), json);
    assertFalse(faults(site, json.replace(parts[0], parts[1])).isEmpty());
  }

  /** The document of the small site on one line. */
  private String line() {
    return small().text("dossier.json").replaceAll("\\s+", " ");
  }

  @Test
  void names_are_those_of_what_they_lead_to() {
    String json = line();
    assertTrue(
        json.contains("\"positions\": [ { \"actor\": \"actors/town\", \"wants\": \"To pay half.\","
            + " \"sources\": [ \"sources/report\" ] } ]"),
        json);
    assertTrue(
        json.contains("\"relations\": [ { \"to\": \"issues/road\", \"kind\": \"is conditioned on\","
            + " \"inverse\": \"is a condition of\", \"why\": \"The bridge needs a road.\","),
        json);
  }

  @Test
  void a_quotation_says_what_came_of_comparing_it() {
    String json = line();
    assertTrue(
        json.contains(
            "\"words\": \"We shall pay half of it.\", \"compared\": { \"result\": \"matched\","
                + " \"fingerprint-taken\": \"2026-11-26\", \"shortened\": false, \"added-to\": false },"
                + " \"speaker\": \"actors/mayor\","),
        json);
  }

  @Test
  void a_position_that_nobody_stated_says_nothing_and_never_no() {
    assertTrue(line().contains("\"positions\": [ { \"actor\": \"actors/town\" } ]"));
  }
}
