package dossier.publish;

import dossier.check.CheckMemory;
import dossier.content.ContentMemory;
import dossier.render.Unfinished;

/**
 * What was made the last time, for a program that builds again and again.
 *
 * @param content what was read
 * @param checks what was found on the pages
 * @param unfinished what could not be stopped
 */
record BuildMemory(ContentMemory content, CheckMemory checks, Unfinished unfinished) {

  static BuildMemory empty() {
    return new BuildMemory(ContentMemory.empty(), CheckMemory.empty(), new Unfinished());
  }

  BuildMemory next() {
    return new BuildMemory(content.next(), checks.next(), unfinished);
  }
}
