/**
 * How people want to be reminded. The product ships with one <em>policy</em>, a campaign's coordinators may set another for
 * its team, and everybody one of their own, which then counts in all their campaigns. It says of what somebody hears ahead and
 * how many days, how often after the day, in which form, and when mail may come. When what is late goes on to the coordinator
 * and to who leads the campaign is the campaign's to say alone; nobody can switch off what is late, nor what escalates to them.
 *
 * <p>Zone, hour and language are not here: they are preferences of the account. What follows from a policy is planned in
 * {@code core.outbox}, anew at each round, so a change counts for everything that did not leave yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "bell"})
package org.demarche.core.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
