/**
 * Finding across features: the find box, and what pages of an institution or a person show of cases. Knows all features that
 * have something to find; none knows it. Cases are limited by the scope of who asks, contacts by their role.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "institution", "contact", "outreach"})
package org.demarche.core.find;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
