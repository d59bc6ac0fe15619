package dossier.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  /** The kind that somebody names as a folder or data file is called, or by one or several of its entries. */
  public static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> kind.names().contains(word)).findFirst();
  }

  /** Every word that names a kind, but for the front page. */
  public static List<String> allNames() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.names().stream())
        .distinct()
        .toList();
  }

  private List<String> names() {
    String one = name().toLowerCase(Locale.ROOT);
    return this == HOME ? List.of() : List.of(folder, one, one + "s", word, word + "s");
  }

  /** The kind whose entries stand in a folder or data file. */
  public static Optional<Kind> of(String folder) {
    return Arrays.stream(values())
        .filter(kind -> kind != HOME && kind.folder.equals(folder))
        .findFirst();
  }
}
