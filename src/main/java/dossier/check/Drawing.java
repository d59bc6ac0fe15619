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
  private static final Pattern DOCTYPE = Pattern.compile(
      "<!DOCTYPE\\s+svg(?:\\s+(?:PUBLIC|SYSTEM)(?:\\s+(?:\"[^\"<>\\[]*\"|'[^'<>\\[]*'))+)?\\s*>");
  private static final Pattern TAG = Pattern.compile("<[^\\s/>]*");
  private static final Pattern ONE_BYTE = Pattern.compile("(?i)iso-8859-1|windows-1252");

  private final TextFile file;
  private final boolean isUnicode;
  private final XMLStreamReader reader;

  private Drawing(TextFile file, boolean isUnicode) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // what is enough differs from JDK to JDK
    this.file = file;
    this.isUnicode = isUnicode;
    this.reader = factory.createXMLStreamReader(new StringReader(file.text()));
  }

  /** Tells of the first thing in a drawing that must not be there, or of what keeps it from being read. */
  static void check(String path, byte[] bytes, Problems problems) {
    Optional<String> unicode = unicode(bytes);
    String text = unicode.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    TextFile file = new TextFile(path, text.replace("\r\n", "\n").replace('\r', '\n'));
    try {
      new Drawing(file, unicode.isPresent()).check(problems);
    } catch (XMLStreamException e) {
      int at = Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset());
      Location place = unicode.isPresent()
          ? file.at(Math.min(at, file.text().length()), Math.min(at, file.text().length()))
          : new TextFile(path, "").start();
      tellUnreadable(place, problems);
    }
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
    boolean isRoot = true;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT && isRoot) {
        isRoot = false;
        if (!DrawingParts.isRoot(reader.getName())) {
          problems.error(
              "not-a-picture",
              element(),
              "this is no drawing that a browser shows: it does not begin with <svg " + "xmlns=\""
                  + DrawingParts.SVG + "\">",
              "save the picture again as a plain SVG");
          return;
        }
      }
      if (told(event, problems)) {
        return;
      }
    }
  }

  private boolean told(int event, Problems problems) throws XMLStreamException {
    return switch (event) {
      case XMLStreamConstants.DTD ->
        !isPlainDoctype() && tell(before("<!DOCTYPE"), "declarations in its DOCTYPE", problems);
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
        tell(before("<?"), "the instruction <?" + reader.getPITarget() + "?>", problems);
      case XMLStreamConstants.START_ELEMENT -> toldElement(problems);
      default -> false;
    };
  }

  /** Declarations could add attributes and texts to it, which this reader passes over and a browser would not. */
  private boolean isPlainDoctype() {
    int from = Math.max(0, file.text().indexOf("<!DOCTYPE"));
    Matcher doctype = DOCTYPE.matcher(file.text()).region(from, file.text().length());
    return doctype.lookingAt()
        && Math.abs(doctype.end() - reader.getLocation().getCharacterOffset()) <= 1;
  }

  private boolean toldElement(Problems problems) throws XMLStreamException {
    Location place = element();
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
        return tell(element(), "an element in a style", problems);
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

  /** The start tag that was just read, up to its first attribute. */
  private Location element() {
    int from = before("<").from();
    Matcher tag = TAG.matcher(file.text()).region(from, file.text().length());
    return file.at(from, tag.lookingAt() ? tag.end() : from);
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

  /** Where what was just read begins: the reader knows its end, give or take one. */
  private Location before(String beginning) {
    int end = Math.min(reader.getLocation().getCharacterOffset(), file.text().length());
    int from = Math.max(0, file.text().lastIndexOf(beginning, Math.max(0, end - 2)));
    return file.at(from, from + (file.text().startsWith(beginning, from) ? beginning.length() : 0));
  }
}
