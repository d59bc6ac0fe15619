package dossier.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a source's text, so that a quotation can be compared with it on any machine without the text.
 * Each three neighbouring words or marks make a group, and the groups' hashes are kept in order: a run of words
 * stands in the text if and only if its groups stand there one after the other (but for a chance of one in 2<sup>64
 * </sup> a place).
 *
 * <p>It is no secret: whoever guesses words can confirm them. It proves that words stand in the text that was
 * fingerprinted; not that this text is the source, not what the words mean there, not that they are true.
 */
public final class Fingerprint {
  /** How many words or marks make a group. */
  static final int GROUP = 3;

  private final LocalDate day;
  private final String language;
  private final String sha256;
  private final BitSet marks;
  private final BitSet negations;
  private final long[] groups;
  private final Map<Long, Integer> firstPlace;
  private final int[] nextPlace;

  Fingerprint(
      LocalDate day,
      String language,
      String sha256,
      BitSet marks,
      BitSet negations,
      long[] groups) {
    this.day = day;
    this.language = language;
    this.sha256 = sha256;
    this.marks = (BitSet) marks.clone();
    this.negations = (BitSet) negations.clone();
    this.groups = groups.clone();
    this.firstPlace = new HashMap<>(groups.length * 2);
    this.nextPlace = new int[groups.length];
    for (int i = groups.length - 1; i >= 0; i--) {
      Integer next = firstPlace.put(groups[i], i);
      nextPlace[i] = next == null ? -1 : next;
    }
  }

  /**
   * Takes the fingerprint of a text.
   *
   * @param text the text
   * @param language its language, which says what negates; a BCP 47 tag
   * @param day the day on which it is taken
   */
  public static Fingerprint of(String text, String language, LocalDate day) {
    List<Token> tokens = Token.of(text);
    BitSet marks = new BitSet();
    BitSet negations = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      marks.set(i, !tokens.get(i).isWord());
      Token token = tokens.get(i);
      negations.set(i, Negations.in(text.substring(token.from(), token.to()), language));
    }
    return new Fingerprint(day, language, sha256(text), marks, negations, groups(tokens));
  }

  /** The hashes of the groups of some words and marks, in order. */
  static long[] groups(List<Token> tokens) {
    MessageDigest digest = sha256();
    long[] groups = new long[Math.max(0, tokens.size() - GROUP + 1)];
    for (int i = 0; i < groups.length; i++) {
      for (Token token : tokens.subList(i, i + GROUP)) {
        digest.update(token.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      groups[i] = first64Bits(digest.digest());
    }
    return groups;
  }

  private static long first64Bits(byte[] hash) {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << Byte.SIZE | hash[i] & 0xFF;
    }
    return bits;
  }

  /** The SHA-256 of a text in UTF-8, in hexadecimal. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The places at which a run of groups stands, in order; a place counts words and marks from 0. */
  List<Integer> places(long[] run) {
    List<Integer> places = new ArrayList<>();
    for (int place = first(run); place >= 0; place = nextPlace[place]) {
      if (common(run, place) == run.length) {
        places.add(place);
      }
    }
    return places;
  }

  /** How many of the first groups of a run stand one after the other, at the place where most do. */
  int longestBeginning(long[] run) {
    int longest = 0;
    for (int place = first(run); place >= 0; place = nextPlace[place]) {
      longest = Math.max(longest, common(run, place));
    }
    return longest;
  }

  private int first(long[] run) {
    return firstPlace.getOrDefault(run[0], -1);
  }

  private int common(long[] run, int place) {
    int same = 0;
    while (same < run.length && place + same < groups.length && groups[place + same] == run[same]) {
      same++;
    }
    return same;
  }

  /** How many words stand between two places. */
  int words(int from, int to) {
    return to - from - marks.get(from, Math.max(from, to)).cardinality();
  }

  /** Whether a negation stands between two places. */
  boolean negates(int from, int to) {
    int next = negations.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** The day on which it was taken. */
  public LocalDate day() {
    return day;
  }

  /** The language that said what negates in it; a BCP 47 tag. */
  public String language() {
    return language;
  }

  /** The SHA-256 of the text, in hexadecimal. */
  public String sha256OfText() {
    return sha256;
  }

  BitSet marks() {
    return (BitSet) marks.clone();
  }

  BitSet negations() {
    return (BitSet) negations.clone();
  }

  long[] groups() {
    return groups.clone();
  }

  /** How many words and marks the text has. */
  int size() {
    return groups.length == 0 ? 0 : groups.length + GROUP - 1;
  }

  /** How many words the text has. */
  public int words() {
    return words(0, size());
  }
}
