/**
 * Files that people add. Bytes come in under a limit, are looked at ({@link org.demarche.core.file.FileType}: what is taken, and
 * what it must hold), scanned where a scanner is set, and lie in a store under their SHA-256, so that the same bytes lie there
 * once; a {@link org.demarche.core.file.StoredFile} is a name for them and belongs to one case. Until it is attached to a case
 * only who stored it can open it. Open to all features.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.demarche.core.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
