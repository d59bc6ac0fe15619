package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Actor;
import dossier.content.Entry.Event;
import dossier.content.Entry.Quote;
import dossier.content.Kind;
import dossier.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two sides of the story: the two actors with most positions of whom neither belongs to the other. Whoever belongs to
 * one of them stands on its side; all others, and those who belong to both, stand on neither.
 *
 * <p>{@code one} is the side that comes first among the actors, {@code two} the other; {@code none} is neither.
 */
final class Sides {
  private final Site site;
  private final List<Actor> actors;
  private final Map<String, String> sides = new HashMap<>();

  private Sides(Site site, List<Actor> actors) {
    this.site = site;
    this.actors = actors;
  }

  static Sides of(Site site) {
    Map<String, Long> positions = site.issues().stream()
        .flatMap(issue -> site.stances(issue).stream())
        .collect(Collectors.groupingBy(stance -> stance.actor().name(), Collectors.counting()));
    List<Actor> actors = site.actorsWithPositions().stream()
        .sorted(Comparator.comparing(actor -> -positions.get(actor.name())))
        .toList();
    Sides sides = new Sides(site, actors);
    List<String> heads = sides.heads();
    for (Entry actor : site.of(Kind.ACTOR)) {
      Set<String> above = sides.above((Actor) actor);
      List<String> own = heads.stream().filter(above::contains).toList();
      if (own.size() == 1) {
        sides.sides.put(actor.name(), own.get(0).equals(heads.get(0)) ? "one" : "two");
      }
    }
    return sides;
  }

  /** The actors with positions, those with most of them first. */
  List<Actor> actors() {
    return actors;
  }

  /** The side of an actor, of a speaker, or of all who took part in an event. */
  String of(Entry entry) {
    if (entry instanceof Quote quote) {
      return site.entry(quote.speaker()).map(this::of).orElse("none");
    }
    if (entry instanceof Event event) {
      Set<String> all =
          site.entries(event.actors()).stream().map(this::of).collect(Collectors.toSet());
      return all.size() == 1 ? all.iterator().next() : "none";
    }
    return sides.getOrDefault(entry.name(), "none");
  }

  /** The names of the two actors, in the order of actors. */
  private List<String> heads() {
    List<Actor> heads = new ArrayList<>();
    for (Actor actor : actors) {
      boolean apart = heads.stream()
          .noneMatch(
              head -> above(head).contains(actor.name()) || above(actor).contains(head.name()));
      if (apart && heads.size() < 2) {
        heads.add(actor);
      }
    }
    return site.actorsWithPositions().stream()
        .filter(heads::contains)
        .map(Entry::name)
        .toList();
  }

  /** An actor and all that it belongs to. */
  private Set<String> above(Actor actor) {
    Set<String> names = new HashSet<>();
    collect(actor, names);
    return names;
  }

  private void collect(Actor actor, Set<String> names) {
    if (names.add(actor.name())) {
      for (Entry other : site.entries(actor.memberOf())) {
        collect((Actor) other, names);
      }
    }
  }
}
