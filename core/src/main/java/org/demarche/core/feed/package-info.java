/**
 * Calendar feeds: addresses at which the calendar programs of people read what is due, one for what a person has to do and
 * one for each campaign that they are in. A feed is off until somebody makes its address. Who holds the address gets what its
 * owner may see at this moment, and no more than that: the number of a case, what is due and the day. The address is random,
 * is shown once and is kept as a hash. What is restricted stands in no feed: the providers of calendars are nobody whom an
 * object of a campaign could be restricted to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "campaign", "outreach", "task"})
package org.demarche.core.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
