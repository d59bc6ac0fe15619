package dossier.site;

import dossier.content.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages that list entries. A site has those of them that would not be empty, and a page of corrections even
 * if it only says that there are none. */
public enum Section {
  ISSUES(Kind.ISSUE),
  POSITIONS(null),
  TIMELINE(Kind.EVENT),
  BACKGROUND(Kind.BACKGROUND),
  QUOTES(Kind.QUOTE),
  ACTORS(Kind.ACTOR),
  GLOSSARY(Kind.TERM),
  SOURCES(Kind.SOURCE),
  CORRECTIONS(null);

  private final @Nullable Kind kind;

  Section(@Nullable Kind kind) {
    this.kind = kind;
  }

  /** The name that {@code navigation} in {@code site.yaml} uses, and that the template has. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it stands. */
  public Address address() {
    boolean oneFile = kind == null || kind == Kind.EVENT || kind == Kind.TERM;
    return Address.of(oneFile ? id() + ".html" : id() + "/index.html");
  }

  /** Whether the site has anything for it. */
  boolean isIn(Site site) {
    return switch (this) {
      case POSITIONS ->
        site.issues().stream().anyMatch(issue -> !issue.positions().isEmpty());
      case CORRECTIONS -> true;
      default -> kind != null && !site.of(kind).isEmpty();
    };
  }

  /** Whether some of what it would list could not be read. */
  boolean isUnread(Site site) {
    return kind != null && site.unread().kinds().contains(kind);
  }

  /** The section that lists a kind, if one does. */
  public static Optional<Section> of(Kind kind) {
    return Arrays.stream(values()).filter(section -> section.kind == kind).findFirst();
  }

  /** The section of a name in {@code navigation}. */
  static Optional<Section> named(String id) {
    return Arrays.stream(values()).filter(section -> section.id().equals(id)).findFirst();
  }
}
