/**
 * When somebody leaves or is away: what they carry goes to named colleagues in one step, a <em>hand-over</em> on screen. What
 * they carry are their parts in open cases and their open tasks; next actions and awaited answers belong to the owner of the
 * case and go with it. A relief takes over everything that the coordinator can see, or nothing: what came after the list was
 * read refuses the step, and a count afterwards proves that nothing is left. It is kept with its rows, so that it can be handed
 * back in one step, for instance after an absence. An absence that is still to come is a plan until its first day.
 *
 * <p>What is restricted to others does not exist for the coordinator, nor does its number: the product itself passes it on
 * among those who are named.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "campaign", "outreach", "task"})
package org.demarche.core.relief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
