package dossier.edit;

import dossier.text.Location;
import dossier.text.TextFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A file as it lies on the disk, and which of its characters are those that were read: a byte-order mark and the line ends of
 * Windows were taken off, and stay.
 */
final class Rewriting {
  private final String written;
  private final String lineEnd;
  private final int[] origin;

  private Rewriting(String written, TextFile read) throws Refused {
    this.written = written;
    this.lineEnd = written.contains("\r\n") ? "\r\n" : "\n";
    this.origin = new int[read.text().length() + 1];
    int at = written.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < read.text().length(); i++) {
      origin[i] = at;
      checkSame(read, at < written.length() && same(read.text().charAt(i), written.charAt(at)));
      at += written.startsWith("\r\n", at) ? 2 : 1;
    }
    origin[read.text().length()] = at;
    checkSame(read, at == written.length());
  }

  /**
   * The bytes of a file after some edits.
   *
   * @param bytes what lies on the disk
   * @param read what was read of it, and what the edits are about
   * @throws Refused where this is no longer what was read
   */
  static byte[] of(byte[] bytes, TextFile read, Collection<Edit> edits) throws Refused {
    Rewriting file = new Rewriting(decoded(bytes, read), read);
    StringBuilder text = new StringBuilder(file.written);
    List<Edit> lastFirst = edits.stream()
        .sorted(Comparator.<Edit>comparingInt(edit -> edit.place().from()).reversed())
        .toList();
    for (Edit edit : lastFirst) {
      Location place = edit.place();
      text.replace(
          file.origin[place.from()],
          file.origin[place.to()],
          edit.text().replace("\n", file.lineEnd));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String decoded(byte[] bytes, TextFile read) throws Refused {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw changed(read);
    }
  }

  private static boolean same(char read, char written) {
    return read == written || read == '\n' && written == '\r';
  }

  private static void checkSame(TextFile read, boolean same) throws Refused {
    if (!same) {
      throw changed(read);
    }
  }

  private static Refused changed(TextFile read) {
    return new Refused(
        read.path() + " has changed since it was read; nothing was written, so try again");
  }
}
