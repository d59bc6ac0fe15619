package dossier.browser;

/** What a reader holds or sits at. */
enum Screen {
  DESK(1280, 900, false),
  PHONE(390, 844, true),
  SMALL_PHONE(320, 568, true);

  /** Its width in pixels of CSS. */
  final int width;

  /** Its height. */
  final int height;

  /** Whether it is touched, and pages are laid out as on a phone. */
  final boolean mobile;

  Screen(int width, int height, boolean mobile) {
    this.width = width;
    this.height = height;
    this.mobile = mobile;
  }
}
