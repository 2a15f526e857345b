package org.demarche.core.file;

import java.nio.file.Path;

/** Looks for what is known to do harm. */
interface Scanner {

    /** Where no scanner is set. */
    Scanner NONE = file -> {};

    /** @throws org.demarche.core.base.Refused when something was found, and when it could not be looked for */
    void scan(Path file);
}
