package dossier.text;

/**
 * A name that an author wrote for something else, and where. Typed keys, links and citations all make these;
 * only the linked site knows what they lead to.
 *
 * @param name what is meant: {@code kosovo}, {@code issues/kosovo}, or the path of a file
 *     ({@code content/issues/kosovo.md}) where the author linked to a file
 * @param heading the part after {@code #}, or empty
 * @param location where the name stands
 * @param headingLocation where the heading stands; that of the name where there is none
 */
public record Ref(String name, String heading, Location location, Location headingLocation) {

  /** A name without a heading. */
  public static Ref to(String name, Location location) {
    return new Ref(name, "", location, location);
  }

  /** By name and place; a text names few things at one. */
  @Override
  public int hashCode() {
    return 31 * name.hashCode() + location.hashCode();
  }

  /** The folder in front of the name, or empty: {@code issues} in {@code issues/kosovo}. */
  public String folder() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }
}
