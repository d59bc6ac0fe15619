package dossier.publish;

import dossier.check.CheckMemory;
import dossier.content.ContentMemory;

/**
 * What was made the last time, for a program that builds again and again.
 *
 * @param content what was read
 * @param checks what was found on the pages
 */
record BuildMemory(ContentMemory content, CheckMemory checks) {

  static BuildMemory empty() {
    return new BuildMemory(ContentMemory.empty(), CheckMemory.empty());
  }

  BuildMemory next() {
    return new BuildMemory(content.next(), checks.next());
  }
}
