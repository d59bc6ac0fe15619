package dossier.edit;

/** Nothing was written, and the message says why, to the person who asked for it. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  Refused(String message) {
    super(message);
  }
}
