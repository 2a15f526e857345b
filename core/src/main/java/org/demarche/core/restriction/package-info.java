/**
 * A case, an interaction or a file that only named people may know of, until a day (inclusive) or until it is lifted. For
 * everybody else it does not exist, whatever their role: the database shows them no row of it. Whoever may edit the case
 * restricts, and is always named; a named coordinator or the named owner lifts, after a recent sign-in. Who has a part in a
 * restricted case is named in it, and at least one of the named can lift it, so that nothing is hidden from all.
 *
 * <p>The marks on rows follow the table of restrictions by triggers; this feature writes that table and nothing else. The file
 * of a restricted interaction is restricted with it, to the same people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "campaign", "outreach"})
package org.demarche.core.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
