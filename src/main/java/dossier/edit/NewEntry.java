package dossier.edit;

import dossier.content.Content;
import dossier.content.ContentFolder;
import dossier.content.Ids;
import dossier.content.Kind;
import dossier.content.Skeleton;
import dossier.publish.Project;
import dossier.site.Address;
import dossier.text.Nearest;
import dossier.text.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes an entry to begin with: a draft, so that the site is as it was. */
public final class NewEntry {
  private NewEntry() {}

  /**
   * What was written.
   *
   * @param file where it stands
   * @param ids what stands in it where an id must be written
   */
  public record Written(Path file, List<String> ids) {
    public Written {
      ids = List.copyOf(ids);
    }
  }

  /**
   * Writes one.
   *
   * @param word the kind, as a folder is called or as one entry is
   * @throws Refused where there is no such kind, or the id cannot be one or is taken
   */
  public static Written write(Project project, String word, String id) throws Refused, IOException {
    Kind kind = kind(word);
    if (!Ids.isGood(id)) {
      throw new Refused("\"" + id + "\" cannot be an id; " + Ids.advice(id));
    }
    if (!Files.isDirectory(project.content())) {
      throw new Refused("there is no folder content/ here; run this in the folder that holds it, "
          + "or begin an explainer with dossier init");
    }
    Content content = ContentFolder.read(project.content(), new Problems());
    Taken.check(project, content, kind, id);
    Taken.checkOldAddresses(content.entries(), Address.of(kind, id));
    Path file = project.content().resolve(Skeleton.file(kind, id));
    Changes changes = new Changes(project.root());
    if (kind != Kind.EVENT && kind != Kind.TERM) {
      changes.add(file, bytes(Skeleton.page(kind, id)));
    } else if (Files.exists(file)) {
      byte[] before = changes.read(file);
      changes.replace(file, before, bytes(added(before, kind, id)));
    } else {
      changes.add(file, bytes(Skeleton.added("", kind, id)));
    }
    changes.make();
    return new Written(file, Skeleton.idsToWrite(kind));
  }

  private static Kind kind(String word) throws Refused {
    String small = word.toLowerCase(Locale.ROOT);
    return Kind.named(small)
        .orElseThrow(() -> new Refused("there is no kind \"" + word + "\"; "
            + Nearest.to(small, Kind.allNames())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("use one of issue, background, quote, actor, source, page, event, term")));
  }

  private static String added(byte[] bytes, Kind kind, String id) throws Refused {
    String name = kind.folder() + ".yaml";
    try {
      String written =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean windows = written.contains("\r\n");
      String before = written.replace("\r\n", "\n");
      String after = Skeleton.added(before, kind, id);
      if (!Skeleton.fits(kind, bare(before), bare(after))) {
        throw new Refused("nothing can be added to " + name
            + " as it is; let it be a list of entries behind dashes, and see dossier check");
      }
      return windows ? after.replace("\n", "\r\n") : after;
    } catch (CharacterCodingException e) {
      throw new Refused(name + " is not UTF-8; save it again with that encoding");
    }
  }

  private static String bare(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
