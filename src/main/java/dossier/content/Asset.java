package dossier.content;

import java.nio.file.Path;

/**
 * A file that is copied as it is: a picture, or anything in {@code static/}.
 *
 * @param path its path inside the project, as links name it
 * @param output where it will stand, from the root of the site
 * @param file where it is on disk
 */
public record Asset(String path, String output, Path file) {}
