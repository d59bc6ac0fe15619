package dossier.check;

import dossier.check.BuiltPages.BuiltPage;
import dossier.site.Page;

/** No address runs code, or leads to where a page cannot lead. */
final class UnsafeAddresses {
  private UnsafeAddresses() {}

  static void check(BuiltPages pages, Findings findings) {
    for (BuiltPage built : pages.pages()) {
      for (WrittenAddress address : WrittenAddress.on(built.document())) {
        check(built.page(), address, findings);
      }
    }
  }

  private static void check(Page page, WrittenAddress address, Findings findings) {
    boolean isWeb = address.text().matches("(?is)(https?:)?//.*");
    boolean isPicture = address.isFetched() && address.text().matches("(?is)data:image/.*");
    if (address.isElsewhere()
        && !isWeb
        && !isPicture
        && !address.text().matches("(?is)(https?|mailto|tel):.*")) {
      findings.add(
          page,
          "unsafe-link",
          "the address \"" + address.text() + "\" is not one that a reader may be sent to",
          "use https:, http: or mailto:");
    }
    if (isWeb && address.isFetched()) {
      findings.add(
          page,
          "third-party",
          "\"" + address.text() + "\" would be fetched from another site",
          "put the file into templates/assets, or into content/images");
    }
  }
}
