package dossier.cli;

/** How problems are told. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs: one JSON object. */
  JSON,
  /** For GitHub, which shows each at its line in a pull request. */
  GITHUB
}
