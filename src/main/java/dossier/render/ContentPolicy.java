package dossier.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page may load: its own site's files and nothing else, and of the style sheets in the page itself those
 * that it held when it was drawn. JSON-LD is data, which no policy governs.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
public final class ContentPolicy {
  private static final String HASHES = " 'hashes of styles'";
  private static final Pattern STYLE =
      Pattern.compile("<style\\b[^>]*>(.*?)</style>", Pattern.DOTALL);

  /** The policy, as a template puts it into the head of a page; see {@link #complete}. */
  static final String TEXT = "default-src 'none'; style-src 'self'" + HASHES
      + "; font-src 'self'; img-src 'self' data:; connect-src 'self'; script-src 'self'; form-action 'self';"
      + " base-uri 'none'";

  private static final Pattern COMPLETE =
      Pattern.compile(Pattern.quote(TEXT).replace(HASHES, "\\E(?: 'sha256-[\\w+/=]++')*+\\Q"));

  private ContentPolicy() {}

  /** Whether this is such a policy, complete. */
  public static boolean isIn(String content) {
    return COMPLETE.matcher(content).matches();
  }

  /** The finished page, with the hashes of the style sheets in it where its policy has them. */
  static String complete(String html) {
    int at = html.indexOf(HASHES);
    if (at < 0) {
      return html;
    }
    String hashes = STYLE
        .matcher(html)
        .results()
        .map(style -> " 'sha256-" + sha256(style.group(1)) + "'")
        .distinct()
        .collect(Collectors.joining());
    return new StringBuilder(html.length() + hashes.length())
        .append(html, 0, at)
        .append(hashes)
        .append(html, at + HASHES.length(), html.length())
        .toString();
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
