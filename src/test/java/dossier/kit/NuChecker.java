package dossier.kit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu checker of the W3C, which knows the standard of HTML. */
public final class NuChecker {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Where the pages would be, so that it knows what a policy means by "self". */
  private static final String SITE = "https://example.org/";

  /** What it says though it is not so; what a policy blocks in truth, the tests in a browser see. */
  private static final List<String> BESIDE_THE_POINT = List.of(
      // It takes data in a script element for code.
      "Inline script violates Content Security Policy (meta tag): blocked by “script-src”",
      // It does not compare the style with the hash that the policy gives.
      "Inline style violates Content Security Policy (meta tag): blocked by “style-src”");

  /** It reads its grammar by recursion, deeper than the usual stack of a thread always holds. */
  private static final long STACK_IN_BYTES = 64 << 20;

  private NuChecker() {}

  /**
   * What is wrong with the pages of a site.
   *
   * @param files the files of the site, of which it reads those that end in {@code .html}
   * @return a line for each error and each warning
   */
  public static List<String> complaints(SortedMap<String, byte[]> files) {
    var complaints = new CompletableFuture<List<String>>();
    Runnable check = () -> {
      try {
        complaints.complete(check(files));
      } catch (Throwable e) {
        complaints.completeExceptionally(e);
      }
    };
    new Thread(null, check, "Nu checker", STACK_IN_BYTES).start();
    return complaints.join();
  }

  private static List<String> check(SortedMap<String, byte[]> files) throws Exception {
    var complaints = new Complaints(new ArrayList<>());
    var validator = new SimpleDocumentValidator(false);
    validator.setUpMainSchema(HTML5, complaints);
    validator.setUpValidatorAndParsers(complaints, true, false);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        var source = new InputSource(new ByteArrayInputStream(file.getValue()));
        source.setSystemId(SITE + file.getKey());
        source.setEncoding("UTF-8");
        validator.checkHtmlInputSource(source);
      }
    }
    return complaints.lines;
  }

  private record Complaints(List<String> lines) implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {
      if (BESIDE_THE_POINT.stream().noneMatch(warning.getMessage()::startsWith)) {
        lines.add(line("warning", warning));
      }
    }

    @Override
    public void error(SAXParseException error) {
      lines.add(line("error", error));
    }

    @Override
    public void fatalError(SAXParseException error) {
      lines.add(line("error", error));
    }

    private static String line(String severity, SAXParseException told) {
      return told.getSystemId().replace(SITE, "") + ":" + told.getLineNumber() + " " + severity
          + " " + told.getMessage();
    }
  }
}
