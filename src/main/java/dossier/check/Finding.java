package dossier.check;

/**
 * What would make a reader stumble on a page.
 *
 * @param code which sort of problem
 * @param message what is wrong, to stand behind "on the page …,"
 * @param advice what to do
 */
record Finding(String code, String message, String advice) {}
