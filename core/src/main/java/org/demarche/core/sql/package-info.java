/**
 * The one place that composes SQL. Values never enter the text: they travel as named parameters.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.demarche.core.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
