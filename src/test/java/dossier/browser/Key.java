package dossier.browser;

/** A key on the reader's keyboard. */
enum Key {
  TAB("Tab", 9, ""),
  ENTER("Enter", 13, "\r"),
  ESCAPE("Escape", 27, ""),
  SPACE(" ", 32, " ");

  /** What the browser calls it. */
  final String label;

  /** Its number on a keyboard of Windows, by which browsers know it. */
  final int code;

  /** What it writes. */
  final String text;

  Key(String label, int code, String text) {
    this.label = label;
    this.code = code;
    this.text = text;
  }
}
