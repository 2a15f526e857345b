/**
 * What institutions answer. A response is recorded with the day, from whom and by which channel it came, classified, and
 * says to which asks it answers how; it may answer a dispatch whose answer was awaited.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "file", "campaign", "outreach"})
package org.demarche.core.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
