package dossier.render;

import dossier.content.Entry;
import dossier.content.Entry.Source;
import dossier.markdown.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers what one page cites and notes, in the order in which the page mentions it. Its anchors hold a dot, as do all
 * that templates make; the ids and headings of authors cannot, so the two never meet.
 */
final class PageNotes {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, List<String>> uses = new LinkedHashMap<>();
  private final Map<Piece.Note, Integer> notes = new LinkedHashMap<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final Set<Entry> terms = new HashSet<>();

  /** One mention of a source: its number on the page, and the anchor of this mention. */
  record Mention(int number, String anchor) {}

  Mention cite(Source source) {
    sources.putIfAbsent(source.id(), source);
    List<String> anchors = uses.computeIfAbsent(source.id(), id -> new ArrayList<>());
    int number = List.copyOf(sources.keySet()).indexOf(source.id()) + 1;
    String anchor = "cite." + number + "." + (anchors.size() + 1);
    anchors.add(anchor);
    return new Mention(number, anchor);
  }

  List<Reference> references() {
    List<Reference> list = new ArrayList<>();
    sources.forEach((id, source) -> list.add(new Reference(list.size() + 1, source, uses.get(id))));
    return list;
  }

  /** The letter of a footnote: a to z, then aa, ab … */
  static String letter(int number) {
    String last = String.valueOf((char) ('a' + (number - 1) % 26));
    return number <= 26 ? last : letter((number - 1) / 26) + last;
  }

  /** The place of a footnote among those of the page, from 1; a note that is called twice has one. */
  int note(Piece.Note note) {
    return notes.computeIfAbsent(note, first -> notes.size() + 1);
  }

  boolean isNew(Piece.Note note) {
    return !notes.containsKey(note);
  }

  void add(Footnote footnote) {
    footnotes.add(footnote);
  }

  List<Footnote> footnotes() {
    return List.copyOf(footnotes);
  }

  /** A term that can be looked up in place. */
  void lookUp(Entry term) {
    terms.add(term);
  }

  Set<Entry> terms() {
    return Set.copyOf(terms);
  }
}
