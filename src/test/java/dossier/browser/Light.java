package dossier.browser;

/** By what light a reader reads, as set in the system. */
enum Light {
  LIGHT,
  DARK
}
