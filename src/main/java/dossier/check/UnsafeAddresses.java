package dossier.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** No address runs code, or leads to where a page cannot lead. */
final class UnsafeAddresses {
  private static final Pattern WEB = Pattern.compile("(?is)(https?:)?//.*");
  private static final Pattern PICTURE = Pattern.compile("(?is)data:image/.*");
  private static final Pattern SAFE = Pattern.compile("(?is)(https?|mailto|tel):.*");

  private UnsafeAddresses() {}

  static void check(PageDocument page, Consumer<Finding> findings) {
    page.addresses().stream()
        .filter(WrittenAddress::isElsewhere)
        .forEach(address -> check(address, findings));
  }

  private static void check(WrittenAddress address, Consumer<Finding> findings) {
    boolean isWeb = WEB.matcher(address.text()).matches();
    boolean isPicture = address.isFetched() && PICTURE.matcher(address.text()).matches();
    if (!isWeb && !isPicture && !SAFE.matcher(address.text()).matches()) {
      findings.accept(new Finding(
          "unsafe-link",
          "the address \"" + address.text() + "\" is not one that a reader may be sent to",
          "use https:, http: or mailto:"));
    }
    if (isWeb && address.isFetched()) {
      findings.accept(new Finding(
          "third-party",
          "\"" + address.text() + "\" would be fetched from another site",
          "put the file into templates/assets, or into content/images"));
    }
  }
}
