package dossier.content;

import dossier.content.Header.Alias;
import dossier.content.Shape.Asked;
import dossier.content.Shape.Choice;
import dossier.content.Shape.Items;
import dossier.content.Shape.Text;
import dossier.markdown.Body;
import dossier.text.Excerpt;
import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.Ref;
import dossier.text.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one YAML mapping, read one by one by whoever knows what they should hold. A value that cannot be
 * used is told once and replaced by an empty one, so that one run finds all of a file's mistakes.
 */
final class Keys {
  private static final PartialDate NO_DATE = new PartialDate(1, 1, 1);
  private static final Shape TEXTS = Shape.list(Shape.TEXT);

  private final YamlText yaml;
  private final NodeReader reader;
  private final Location location;
  private final Problems problems;
  private final AskedKeys keys;

  private Keys(YamlText yaml, Location location, Problems problems, AskedKeys keys) {
    this.yaml = yaml;
    this.reader = new NodeReader(yaml, problems);
    this.location = location;
    this.problems = problems;
    this.keys = keys;
  }

  /** The keys of a mapping. */
  static Keys of(YamlText yaml, MappingNode node, Location location, Problems problems) {
    return new Keys(yaml, location, problems, AskedKeys.of(yaml, node, location, problems));
  }

  /** The keys of a stretch of a file that is YAML throughout. */
  static Keys of(Location stretch, Problems problems) {
    YamlText yaml = new YamlText(stretch.file(), stretch.from(), stretch.to());
    return yaml.mapping(problems)
        .map(mapping -> of(yaml, mapping, yaml.place(mapping), problems))
        .orElseGet(() -> unreadable(yaml, yaml.start(), problems));
  }

  /** Stands for a mapping that could not be read: every key is empty, and nothing more is said about it. */
  static Keys unreadable(YamlText yaml, Location location, Problems problems) {
    return new Keys(yaml, location, problems, AskedKeys.unreadable(yaml, location, problems));
  }

  /** What a reader asks for, found out by letting it read a mapping without keys. */
  static Map<String, Asked> askedBy(Function<Keys, ?> reader) {
    TextFile nothing = new TextFile("", "");
    Keys keys = unreadable(new YamlText(nothing, 0, 0), nothing.start(), new Problems());
    reader.apply(keys);
    return keys.keys.asked();
  }

  /** Whether this stands for a mapping that could not be read. */
  boolean isUnreadable() {
    return keys.isUnreadable();
  }

  /** Where the mapping begins. */
  Location location() {
    return location;
  }

  /** Whether a key has a value. */
  boolean has(String key) {
    return keys.peek(key).isPresent();
  }

  /** Where the value of a key stands, or the mapping where it has none. */
  Location locationOf(String key) {
    return keys.peek(key).map(reader::place).orElse(location);
  }

  /** Tells of every key that nobody asked for, and of those that are missing and not just misspelt. */
  void done() {
    keys.done();
  }

  /** A text that must be there. */
  String text(String key) {
    return keys.required(key, Shape.TEXT).flatMap(reader::plain).orElse("");
  }

  /** A text that may be there; empty otherwise. */
  String textIfAny(String key) {
    return keys.value(key, Shape.TEXT).flatMap(reader::plain).orElse("");
  }

  /** A text that may be there, which knows where each of its characters stands. */
  @Nullable
  Excerpt excerptIfAny(String key) {
    return keys.value(key, Shape.TEXT)
        .flatMap(node -> reader.plain(node).map(text -> Excerpt.read(text, yaml.place(node))))
        .orElse(null);
  }

  /** The entry's own id, which must be there. */
  String id(String key) {
    return keys.required(key, new Text(Form.ID)).flatMap(reader::id).orElse("");
  }

  /** The same, where it may be left out; empty then. */
  String idIfAny(String key) {
    return keys.value(key, new Text(Form.ID)).flatMap(reader::id).orElse("");
  }

  /** One paragraph of Markdown that must be there. */
  Body prose(String key) {
    return keys.required(key, Shape.TEXT).map(reader::prose).orElse(Body.EMPTY);
  }

  /** One paragraph of Markdown that may be there. */
  Body proseIfAny(String key) {
    return keys.value(key, Shape.TEXT).map(reader::prose).orElse(Body.EMPTY);
  }

  /** A whole number; the fallback where the key is not there. */
  int number(String key, int fallback) {
    return valueIfAny(key, Form.NUMBER).orElse(fallback);
  }

  /** Yes or no; no where the key is not there. */
  boolean flag(String key) {
    return valueIfAny(key, Form.FLAG).orElse(false);
  }

  /** A date that must be there; where it is not, a placeholder that no page will show. */
  PartialDate date(String key) {
    return value(key, Form.DATE).orElse(NO_DATE);
  }

  /** A date that may be there. */
  @Nullable
  PartialDate dateIfAny(String key) {
    return valueIfAny(key, Form.DATE).orElse(null);
  }

  /** A date that must be there unless a flag is set in its place. */
  @Nullable
  PartialDate dateUnless(String flag, String key) {
    boolean isSet = flag(flag);
    return keys.requiredUnless(flag, isSet, key, new Text(Form.DATE))
        .flatMap(node -> reader.read(node, Form.DATE))
        .orElse(isSet ? null : NO_DATE);
  }

  /** An address on the web that may be there; empty otherwise. */
  String urlIfAny(String key) {
    return valueIfAny(key, Form.URL).orElse("");
  }

  /** Where a site is published, if it is; empty otherwise. */
  String baseUrlIfAny(String key) {
    return valueIfAny(key, Form.BASE_URL).orElse("");
  }

  /** A language that must be there. */
  String language(String key) {
    return value(key, Form.LANGUAGE).orElse("");
  }

  /** A language that may be there; empty otherwise. */
  String languageIfAny(String key) {
    return valueIfAny(key, Form.LANGUAGE).orElse("");
  }

  private <T> Optional<T> value(String key, Form<T> form) {
    return keys.required(key, new Text(form)).flatMap(node -> reader.read(node, form));
  }

  private <T> Optional<T> valueIfAny(String key, Form<T> form) {
    return keys.value(key, new Text(form)).flatMap(node -> reader.read(node, form));
  }

  /** One of a closed list of words. */
  <E extends Enum<E>> E choice(String key, Class<E> choices) {
    E[] all = choices.getEnumConstants();
    return choice(keys::required, key, all).orElse(all[0]);
  }

  /** The same, where it may be left out. */
  <E extends Enum<E>> @Nullable E choiceIfAny(String key, Class<E> choices) {
    return choice(keys::value, key, choices.getEnumConstants()).orElse(null);
  }

  private <E extends Enum<E>> Optional<E> choice(
      BiFunction<String, Shape, Optional<Node>> ask, String key, E[] all) {
    List<String> words =
        Arrays.stream(all).map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    return ask.apply(key, new Choice(words))
        .flatMap(node -> reader.choice(key, node, words))
        .map(word -> all[words.indexOf(word)]);
  }

  /** The name of an entry of a kind that is known from the key. */
  Ref ref(String key, Kind kind) {
    return keys.required(key, Shape.TEXT)
        .map(node -> reader.ref(node, kind))
        .orElse(Ref.to("", location));
  }

  /** The name of a page of any kind. */
  Ref name(String key) {
    return Ref.to(
        keys.required(key, Shape.TEXT).flatMap(reader::scalar).orElse(""), locationOf(key));
  }

  /** The same, where it may be left out. */
  @Nullable
  Ref refIfAny(String key, Kind kind) {
    return keys.value(key, Shape.TEXT).map(node -> reader.ref(node, kind)).orElse(null);
  }

  /** A list of such names that must be there, though it may be empty. */
  List<Ref> refs(String key, Kind kind) {
    return items(key, keys.required(key, TEXTS), item -> reader.ref(item, kind));
  }

  /** A list of sources that must hold at least one: what is claimed needs evidence. */
  List<Ref> sources() {
    Optional<Node> node = keys.required("sources", new Items(Shape.TEXT, 1, Integer.MAX_VALUE));
    List<Ref> sources = items("sources", node, item -> reader.ref(item, Kind.SOURCE));
    node.filter(list -> sources.isEmpty()).ifPresent(reader::tellNoSource);
    return sources;
  }

  /** The same, where it may be left out. */
  List<Ref> refsIfAny(String key, Kind kind) {
    return items(key, keys.value(key, TEXTS), item -> reader.ref(item, kind));
  }

  /** A list of texts that may be there, each read with its place. */
  <T> List<T> textsIfAny(String key, BiFunction<String, Location, T> read) {
    return texts(key, keys.value(key, TEXTS), read);
  }

  /** Old addresses of a page; those that it cannot have had are told and left out. */
  List<Alias> aliasesIfAny(String key) {
    Optional<Node> list = keys.value(key, Shape.list(new Text(Form.ALIAS)));
    return items(key, list, reader::alias).stream().flatMap(Optional::stream).toList();
  }

  /** A list of texts that must hold at least one, each read with its place. */
  <T> List<T> texts(String key, BiFunction<String, Location, T> read) {
    return texts(key, keys.filled(key), read);
  }

  private <T> List<T> texts(String key, Optional<Node> list, BiFunction<String, Location, T> read) {
    return items(key, list, item -> read.apply(reader.words(item).orElse(""), yaml.place(item)));
  }

  /** Two values that may be there, each nothing where it has another form, which has not been told. */
  <T> List<Optional<T>> pairIfAny(String key, Form<T> form) {
    Optional<Node> list = keys.value(key, new Items(new Text(form), 2, 2));
    return items(key, list, item -> reader.words(item).flatMap(form::read));
  }

  /** A list of numbers that must be there; nothing where it is not, or holds something else, which has been told. */
  Optional<List<Double>> numbers(String key) {
    Optional<Node> list = keys.required(key, Shape.list(new Text(Form.DECIMAL)));
    List<Optional<Double>> numbers = items(key, list, item -> reader.read(item, Form.DECIMAL));
    return list.filter(SequenceNode.class::isInstance)
        .filter(node -> numbers.stream().allMatch(Optional::isPresent))
        .map(node -> numbers.stream().flatMap(Optional::stream).toList());
  }

  /** A list of mappings that may be there, each read by a function and then checked for other keys. */
  <T> List<T> each(String key, Function<Keys, T> read) {
    Optional<Node> list = keys.value(key, Shape.list(Shape.group("", read)));
    return items(key, list, item -> mapping(item, "", read));
  }

  private <T> List<T> items(String key, Optional<Node> list, Function<Node, T> read) {
    return list.map(node -> reader.items(key, node, read)).orElse(List.of());
  }

  /** A mapping that must be there; the value of its lead, unless that is empty, may stand for all of it. */
  <T> T group(String key, String lead, Function<Keys, T> read) {
    return keys.required(key, Shape.group(lead, read))
        .map(node -> mapping(node, lead, read))
        .orElseGet(() -> read.apply(unreadable(yaml, location, problems)));
  }

  /** The same, where it may be left out. */
  <T> @Nullable T groupIfAny(String key, String lead, Function<Keys, T> read) {
    return keys.value(key, Shape.group(lead, read))
        .map(node -> mapping(node, lead, read))
        .orElse(null);
  }

  private <T> T mapping(Node node, String lead, Function<Keys, T> read) {
    Keys group = reader
        .mapping(node, lead)
        .map(inner -> of(yaml, inner, yaml.place(node), problems))
        .orElseGet(() -> unreadable(yaml, yaml.place(node), problems));
    T value = read.apply(group);
    group.done();
    return value;
  }
}
