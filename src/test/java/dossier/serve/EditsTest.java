package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.Cli;
import dossier.kit.RandomEdit;
import dossier.kit.SiteInAString;
import dossier.publish.Options;
import dossier.publish.Project;
import dossier.publish.SiteBuild;
import dossier.text.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever somebody does to a project while it is served: what a browser gets is what {@code build} writes, byte for byte but
 * for one line, while something is wrong it is what {@code build} wrote last, and what is told of it is what {@code build}
 * tells, word for word and place for place. {@code -Dedits=1000} tries that many.
 */
class EditsTest {
  private static final int EDITS = Integer.getInteger("edits", 30);
  private static final Pattern OWN_LINE = Pattern.compile("<script src=\"/\\.dossier/.*\n");
  private static final Pattern TOLD =
      Pattern.compile("<li class=\"([a-z]+)\"><pre>([^<]*)</pre><a href=\"/\\.dossier/problems/");

  @TempDir
  Path folder;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final Set<String> seen = new TreeSet<>();
  private String address = "";

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  @SuppressWarnings("try")
  void what_is_served_is_what_build_writes(long seed) throws Exception {
    SiteInAString.of(Files.readString(
            SiteInAString.REPOSITORY.resolve("src/test/sites/good/every-syntax.site")))
        .in(folder);
    Project project = Project.in(folder, "site-out");
    List<Path> watched = List.of(project.content(), folder.resolve("templates"), project.copies());
    try (Watch watch = Watch.over(folder, watched);
        DevServer server = DevServer.start(0, true, EditsTest::told)) {
