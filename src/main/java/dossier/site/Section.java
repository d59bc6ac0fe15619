package dossier.site;

import dossier.content.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages that list entries. A site has those of them that would not be empty, and a page of corrections even
 * if it only says that there are none. */
public enum Section {
  ISSUES(Kind.ISSUE, 300),
  POSITIONS(null, 20),
  TIMELINE(Kind.EVENT, 100),
  BACKGROUND(Kind.BACKGROUND, 300),
  QUOTES(Kind.QUOTE, 40),
  ACTORS(Kind.ACTOR, 300),
  GLOSSARY(Kind.TERM, 60),
  SOURCES(Kind.SOURCE, 500),
  CORRECTIONS(null, 300);

  private final @Nullable Kind kind;
  private final int most;

  /**
   * A list.
   *
   * @param most how many entries one page of it holds: so many that the page stays below some 200 KB, which opens at
   *     once on a slow line. Drawn with the templates that Dossier brings, an issue takes 7 KB among the positions, a
   *     quotation 4, a term 3, an event 2, and a name with a sentence half of one.
   */
  Section(@Nullable Kind kind, int most) {
    this.kind = kind;
    this.most = most;
  }

  /** The name that {@code navigation} in {@code site.yaml} uses, and that the template has. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it stands, or the first part of it. */
  public Address address() {
    boolean oneFile = kind == null || kind == Kind.EVENT || kind == Kind.TERM;
    return Address.of(oneFile ? id() + ".html" : id() + "/index.html");
  }

  /** The kind that it lists; nothing where it gathers from several or shows one side of them. */
  Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  /** How many entries one page of it holds. */
  int most() {
    return most;
  }

  /** Whether the site has anything for it. */
  boolean isIn(Site site) {
    return !site.parts(this).isEmpty();
  }

  /** Whether some of what it would list could not be read. */
  boolean isUnread(Site site) {
    return kind != null && site.unread().kinds().contains(kind);
  }

  /** The section that lists a kind, if one does. */
  public static Optional<Section> of(Kind kind) {
    return Arrays.stream(values()).filter(section -> section.kind == kind).findFirst();
  }

  /** The section of a name: {@code issues}, {@code positions} … */
  public static Optional<Section> named(String id) {
    return Arrays.stream(values()).filter(section -> section.id().equals(id)).findFirst();
  }
}
