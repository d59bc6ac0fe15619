package dossier.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param status HTTP's number
 * @param type its media type
 * @param location where to go instead; or empty
 * @param bytes what it is
 */
record Answer(int status, String type, String location, byte[] bytes) {
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("html", "text/html; charset=utf-8"),
      Map.entry("css", "text/css; charset=utf-8"),
      Map.entry("js", "text/javascript; charset=utf-8"),
      Map.entry("json", "application/json"),
      Map.entry("xml", "application/xml"),
      Map.entry("svg", "image/svg+xml"),
      Map.entry("png", "image/png"),
      Map.entry("jpg", "image/jpeg"),
      Map.entry("jpeg", "image/jpeg"),
      Map.entry("gif", "image/gif"),
      Map.entry("webp", "image/webp"),
      Map.entry("avif", "image/avif"),
      Map.entry("pdf", "application/pdf"),
      Map.entry("woff2", "font/woff2"),
      Map.entry("csv", "text/csv; charset=utf-8"),
      Map.entry("txt", "text/plain; charset=utf-8"));

  /** A file, by the end of its name. */
  static Answer file(int status, String path, byte[] bytes) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return new Answer(status, TYPES.getOrDefault(end, "application/octet-stream"), "", bytes);
  }

  /** A few words. */
  static Answer words(int status, String words) {
    return file(status, ".txt", (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Another address. */
  static Answer at(String location) {
    return new Answer(301, "text/plain; charset=utf-8", location, new byte[0]);
  }
}
