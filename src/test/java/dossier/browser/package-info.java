/**
 * The built site in a real browser, as readers meet it: from a disk, and from a host like GitHub Pages.
 *
 * <p>A {@link dossier.browser.Reader} opens pages, clicks, presses keys, and says what is to be seen; an
 * {@link dossier.browser.Explainer} is what there is to read. Below them stand {@link dossier.browser.Chromium}, the
 * program, and {@link dossier.browser.DevTools}, the wire to it. A test class asks for them as parameters and is
 * marked {@link dossier.browser.InBrowser}.
 */
package dossier.browser;
