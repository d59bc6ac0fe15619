package dossier.content;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of entries. A kind comes from the folder, or from the data file, in which an entry stands. */
public enum Kind {
  HOME("", "the front page"),
  ISSUE("issues", "issue"),
  BACKGROUND("background", "background page"),
  QUOTE("quotes", "quotation"),
  ACTOR("actors", "actor"),
  SOURCE("sources", "source"),
  PAGE("pages", "page"),
  EVENT("timeline", "event"),
  TERM("glossary", "term");

  private final String folder;
  private final String word;

  Kind(String folder, String word) {
    this.folder = folder;
    this.word = word;
  }

  /** The folder in {@code content/}, or the data file without its ending; what stands before an id's slash. */
  public String folder() {
    return folder;
  }

  /** What messages call one of them. */
  public String word() {
    return word;
  }

  /** The kind whose entries stand in a folder or data file. */
  public static Optional<Kind> of(String folder) {
    return Arrays.stream(values())
        .filter(kind -> kind != HOME && kind.folder.equals(folder))
        .findFirst();
  }
}
