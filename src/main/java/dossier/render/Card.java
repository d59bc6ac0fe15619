package dossier.render;

/**
 * A picture that stands for a page where somebody passes its address on.
 *
 * @param path where it will stand, from the root of the site
 * @param title the page's title
 * @param section the name of the section that lists what the page is about, or empty
 */
record Card(String path, String title, String section) {}
