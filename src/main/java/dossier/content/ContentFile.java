package dossier.content;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one file of the content folder as text: UTF-8, a byte-order mark and Windows line ends taken off. */
final class ContentFile {
  private ContentFile() {}

  /**
   * Reads a file; nothing where the author has been told why it cannot be read.
   *
   * @param file where it is on disk
   * @param path its path inside the project
   * @param most how many bytes it may hold
   */
  static Optional<TextFile> read(Path file, String path, int most, Problems problems) {
    try {
      long size = Files.size(file);
      if (size > most) {
        problems.error(
            "too-long",
            new TextFile(path, "").start(),
            "this file is " + size / 1000 + " kB long, and can be read up to " + most / 1000
                + " kB",
            "part it into several, or shorten it");
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      String decoded = decode(bytes, path, problems);
      return Optional.ofNullable(decoded).map(text -> new TextFile(path, clean(text)));
    } catch (IOException e) {
      problems.error(
          "unreadable",
          new TextFile(path, "").start(),
          "this file cannot be read",
          "see whether it is still there and whether you may open it");
      return Optional.empty();
    }
  }

  private static @Nullable String decode(byte[] bytes, String path, Problems problems) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : decodeStrictly(bytes, path, problems);
  }

  /** The same for a text in which the sign U+FFFD stands, which it may hold, or which stands for what is not UTF-8. */
  private static @Nullable String decodeStrictly(byte[] bytes, String path, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return out.flip().toString();
    }
    String good = clean(out.flip().toString());
    problems.error(
        "not-utf8",
        lastCharacter(new TextFile(path, good + "\uFFFD")),
        "from here on this file is not UTF-8",
        "save it again with the encoding UTF-8");
    return null;
  }

  private static Location lastCharacter(TextFile file) {
    return file.at(file.text().length() - 1, file.text().length());
  }

  private static String clean(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
