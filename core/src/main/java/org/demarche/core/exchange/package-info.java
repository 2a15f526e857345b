/**
 * What leaves the product as a file, and what comes in as one. A list is exported as it is shown: by the same query, in the
 * same order, by who oversees the campaign, after a recent sign-in, with a reason that stands in the audit.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "campaign", "outreach"})
package org.demarche.core.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
