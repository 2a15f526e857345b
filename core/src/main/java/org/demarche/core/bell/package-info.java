/**
 * What is told in the product itself, beside mail: that somebody was given work, or lost it, that a day of theirs moved, that
 * something needs them. A <em>ring</em> is written in the transaction of the deed by the feature that does it
 * ({@link org.demarche.core.bell.Bell}); its person reads it as a <em>notice</em>, and what one deed did as one. A notice about
 * a case that its reader may not see is not shown and not counted. Open windows learn of it at once, on whatever node
 * ({@link org.demarche.core.bell.BellEar}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access"})
package org.demarche.core.bell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
