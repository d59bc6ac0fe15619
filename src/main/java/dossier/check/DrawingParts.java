package dossier.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** What a drawing may hold: the elements of SVG that draw, the notes of drawing programs, and addresses within itself. */
final class DrawingParts {
  /** What makes an element one of SVG. */
  static final String SVG = "http://www.w3.org/2000/svg";

  /** What programs note for themselves; browsers pass it over. */
  private static final Set<String> NOTES = Set.of(
      "http://www.inkscape.org/namespaces/inkscape",
      "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
      "http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd",
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "http://purl.org/dc/elements/1.1/",
      "http://creativecommons.org/ns#",
      "http://web.resource.org/cc/");

  private static final Set<String> ELEMENTS = Set.of("""
      svg g defs symbol use switch title desc metadata style a view
      path rect circle ellipse line polyline polygon image text tspan textPath
      marker pattern mask clipPath linearGradient radialGradient stop
      animate animateMotion animateTransform mpath set
      filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
      feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
      feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
      feTurbulence
      font font-face font-face-src font-face-name glyph missing-glyph hkern vkern
      flowRoot flowRegion flowPara flowSpan hatch hatchpath meshgradient meshrow meshpatch solidcolor
      """.strip().split("\\s+"));

  private static final Set<String> ADDRESSES = Set.of("href", "src", "base", "ping");
  private static final String BITMAP = "data:image/(?:png|jpe?g|gif|webp)[;,]";
  private static final String FONT = "data:(?:font/|application/(?:x-)?font-)[\\w-]+[;,]";
  private static final Pattern OWN = Pattern.compile("(?i)\\s*(?:\\z|#|" + BITMAP + ")");
  private static final Pattern CHANGES_ADDRESS =
      Pattern.compile("(?i)\\s*(?:.*:)?(?:href|src|base|ping|on.*)\\s*");
  private static final Pattern FETCHES =
      Pattern.compile("(?i)@import|\\b(?:image-set|src)\\(|url\\((?!\\s*[\"']?\\s*(?:#|" + BITMAP
          + "|" + FONT + "))");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|\\n|(.))", Pattern.DOTALL);

  private DrawingParts() {}

  static boolean isRoot(QName name) {
    return name.equals(new QName(SVG, "svg"));
  }

  static boolean isElement(QName name) {
    return name.getNamespaceURI().equals(SVG)
        ? ELEMENTS.contains(name.getLocalPart())
        : NOTES.contains(name.getNamespaceURI());
  }

  /** What must not be there in an attribute. */
  static Optional<String> strange(QName name, String value) {
    String word = name.getLocalPart().toLowerCase(Locale.ROOT);
    boolean isOwn = name.getNamespaceURI().isEmpty();
    if (isOwn && word.startsWith("on")) {
      return Optional.of("the attribute " + name.getLocalPart());
    }
    if (ADDRESSES.contains(word) && !OWN.matcher(value).lookingAt()) {
      return Optional.of("an address that leads out of it");
    }
    if (word.equals("attributename") && CHANGES_ADDRESS.matcher(value).matches()) {
      return Optional.of("a change of " + value.strip());
    }
    return Optional.of("a style that names another file").filter(what -> isOwn && fetches(value));
  }

  /** Whether a style, or a value written like one, names another file. */
  static boolean fetches(String css) {
    String plain = css.indexOf('\\') < 0
        ? css
        : ESCAPE.matcher(css).replaceAll(escape -> Matcher.quoteReplacement(meant(escape)));
    return FETCHES.matcher(plain).find();
  }

  private static String meant(MatchResult escape) {
    if (escape.group(1) != null) {
      int number = Integer.parseInt(escape.group(1), 16);
      return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }
    return escape.group(2) == null ? "" : escape.group(2);
  }
}
