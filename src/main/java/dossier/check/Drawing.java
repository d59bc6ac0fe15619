package dossier.check;

import dossier.text.Location;
import dossier.text.Problems;
import dossier.text.TextFile;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing as a browser reads it, XML by the letter. Inside a page it runs nothing; but it has an address of its own, where no
 * page's policy holds, and who opens it there would run its code in the name of this site. So it may hold what draws, and
 * nothing else: see {@link DrawingParts}.
 */
final class Drawing {
  private static final Pattern ENCODINGS =
      Pattern.compile("(?i)utf-8|utf-16|us-ascii|iso-8859-1|windows-1252");
  private static final Pattern PLAIN_DOCTYPE = Pattern.compile(
      "<!DOCTYPE\\s+svg(?:\\s+(?:PUBLIC|SYSTEM)(?:\\s+(?:\"[^\"<>\\[]*\"|'[^'<>\\[]*'))+)?\\s*>");

  /** Where things begin, in a text that the reader has found to be well formed so far; what they hold begins nothing. */
  private static final Pattern BEGINNINGS = Pattern.compile(
      "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?(?!xml\\s).*?\\?>|<(?![/!?])[^\\s/>]+", Pattern.DOTALL);

  private static final Pattern ONE_BYTE = Pattern.compile("(?i)iso-8859-1|windows-1252");

  private final TextFile file;
  private final boolean isUnicode;
  private final XMLStreamReader reader;
  private final Matcher beginnings;
  private boolean isRoot = true;

  private Drawing(TextFile file, String bare, boolean isUnicode) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // what is enough differs from JDK to JDK
    this.file = file;
    this.isUnicode = isUnicode;
    this.beginnings = BEGINNINGS.matcher(file.text());
    this.reader = factory.createXMLStreamReader(new StringReader(bare));
  }

  /** Tells of the first thing in a drawing that must not be there, or of what keeps it from being read. */
  static void check(String path, byte[] bytes, Problems problems) {
    Optional<String> unicode = unicode(bytes);
    String text = unicode.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    TextFile file = new TextFile(path, text.replace("\r\n", "\n").replace('\r', '\n'));
    String bare = PLAIN_DOCTYPE.matcher(file.text()).replaceFirst(Drawing::blank);
    int doctype = bare.indexOf("<!DOCTYPE");
    if (doctype >= 0) {
      // Declarations add attributes and texts, which this reader would pass over and a browser
      // would not.
      tell(file.at(doctype, bare.length()), "declarations in its DOCTYPE", problems);
      return;
    }
    try {
      new Drawing(file, bare, unicode.isPresent()).check(problems);
    } catch (XMLStreamException e) {
      boolean hasLine = unicode.isPresent() && e.getLocation() != null;
      Location place = hasLine
          ? file.line(Math.max(1, e.getLocation().getLineNumber()))
          : new TextFile(path, "").start();
      tellUnreadable(place, problems);
    }
  }

  private static String blank(MatchResult found) {
    return found.group().replaceAll("[^\n]", " ");
  }

  private static Optional<String> unicode(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
      charset = StandardCharsets.UTF_16; // the mark says which
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void tellUnreadable(Location place, Problems problems) {
    problems.error(
        "not-a-picture",
        place,
        "this drawing cannot be read",
        "save the picture again as a plain SVG, in UTF-8");
  }

  private void check(Problems problems) throws XMLStreamException {
    String encoding = reader.getCharacterEncodingScheme();
    boolean isKnown = encoding == null ? isUnicode : ENCODINGS.matcher(encoding).matches();
    if (!isKnown || !isUnicode && !ONE_BYTE.matcher(encoding).matches()) {
      tellUnreadable(new TextFile(file.path(), "").start(), problems);
      return;
    }
    while (reader.hasNext() && !told(reader.next(), problems)) {
      // Each piece is looked at once.
    }
  }

  private boolean told(int event, Problems problems) throws XMLStreamException {
    return switch (event) {
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
        tell(next("<?"), "the instruction <?" + reader.getPITarget() + "?>", problems);
      case XMLStreamConstants.START_ELEMENT -> toldElement(next("<"), problems);
      default -> false;
    };
  }

  private boolean toldElement(Location place, Problems problems) throws XMLStreamException {
    if (isRoot && !DrawingParts.isRoot(reader.getName())) {
      problems.error(
          "not-a-picture",
          place,
          "this is no drawing that a browser shows: it does not begin with <svg xmlns=\""
              + DrawingParts.SVG + "\">",
          "save the picture again as a plain SVG");
      return true;
    }
    isRoot = false;
    if (!DrawingParts.isElement(reader.getName())) {
      return tell(place, "the element " + place.text() + ">", problems);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      Optional<String> strange =
          DrawingParts.strange(reader.getAttributeName(i), reader.getAttributeValue(i));
      if (strange.isPresent()) {
        return tell(attribute(place, i), strange.get(), problems);
      }
    }
    if (reader.getLocalName().equals("style")) {
      return toldStyle(place, problems);
    }
    return false;
  }

  /** A style has its text in one piece or in several, and nothing else in it. */
  private boolean toldStyle(Location place, Problems problems) throws XMLStreamException {
    StringBuilder css = new StringBuilder();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        return tell(next("<"), "an element in a style", problems);
      }
      if (reader.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        return told(reader.getEventType(), problems);
      }
      if (reader.getEventType() != XMLStreamConstants.COMMENT) {
        css.append(reader.getText());
      }
    }
    return DrawingParts.fetches(css.toString())
        && tell(place, "a style that names another file", problems);
  }

  private static boolean tell(Location place, String what, Problems problems) {
    problems.error(
        "unsafe-picture",
        place,
        "this drawing holds " + what + ", which a drawing must not",
        "take it out, or save the picture again as a plain SVG");
    return true;
  }

  /** The name of an attribute of the start tag that was just read. */
  private Location attribute(Location tag, int number) {
    String prefix = reader.getAttributePrefix(number);
    String name = (prefix == null || prefix.isEmpty() ? "" : prefix + ":")
        + reader.getAttributeLocalName(number);
    Matcher found = Pattern.compile("\\s(" + Pattern.quote(name) + ")\\s*=")
        .matcher(file.text())
        .region(tag.to(), file.text().length());
    return found.find() ? file.at(found.start(1), found.end(1)) : tag;
  }

  /** What was just read: the next thing of the text that begins so. The reader's own places are only near. */
  private Location next(String beginning) {
    while (beginnings.find()) {
      String found = beginnings.group();
      boolean isTag = !found.startsWith("<!") && !found.startsWith("<?");
      if (beginning.equals("<") ? isTag : found.startsWith(beginning)) {
        return file.at(beginnings.start(), beginnings.end());
      }
    }
    return file.start();
  }
}
