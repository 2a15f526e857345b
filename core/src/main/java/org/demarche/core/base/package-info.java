/**
 * What every feature is built from: ids, refusals and dates. Knows no feature and no framework.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.demarche.core.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
