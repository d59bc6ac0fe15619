package dossier.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Dossier wrote into a folder: the SHA-256 of each file, in the form of the program {@code sha256sum}, so
 * that {@code sha256sum -c .dossier-manifest} tells whether anything was changed since.
 *
 * @param hashes the hash of each path
 */
record Manifest(SortedMap<String, String> hashes) {

  /** The file's name; hidden, and never part of the site. */
  static final String NAME = ".dossier-manifest";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  /** What a folder says of itself; nothing where it says nothing. */
  static Manifest in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? read(file)
        : new Manifest(new TreeMap<>());
  }

  /** What a file says; lines that are no lines of a manifest say nothing. */
  static Manifest read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(file.toString(), null, "this is no file");
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && isInside(matcher.group(2))) {
        hashes.put(matcher.group(2), matcher.group(1));
      }
    }
    return new Manifest(hashes);
  }

  /** A manifest may have been edited; a path that leads out of the folder is none of ours. */
  private static boolean isInside(String path) {
    try {
      Path relative = Path.of(path);
      return !relative.isAbsolute() && !relative.normalize().startsWith("..");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The manifest of a site. */
  static Manifest of(Map<String, byte[]> files) {
    Map<String, String> hashes = files.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> hash(file.getValue())));
    return new Manifest(new TreeMap<>(hashes));
  }

  /** Whether a file with this content at this path is one that Dossier wrote. */
  boolean knows(String path, byte[] content) {
    return hash(content).equals(hashes.get(path));
  }

  /** The same, but for some paths what another manifest says. */
  Manifest but(List<String> paths, Manifest other) {
    SortedMap<String, String> mixed = new TreeMap<>(hashes);
    paths.forEach(path -> mixed.compute(path, (key, hash) -> other.hashes.get(key)));
    return new Manifest(mixed);
  }

  /** The text of the file. */
  String text() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString();
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
