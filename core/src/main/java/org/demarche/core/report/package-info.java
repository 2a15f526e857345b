/**
 * Read models for people who decide: where a campaign stands, what changed, what is next. Each report is one class with one
 * statement and one record, tested on a data set small enough to count by hand. All take a scope; a campaign out of reach is
 * not found.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "text", "sql", "access", "institution", "campaign", "outreach", "decision"})
package org.demarche.core.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
