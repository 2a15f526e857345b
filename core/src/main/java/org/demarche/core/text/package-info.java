/**
 * Every text that screens and mails share, in English and Ukrainian. Texts lie in {@code texts/<feature>_<language>.properties}
 * on the class path of any module; numbers, plurals and dates in them follow ICU MessageFormat.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.demarche.core.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
