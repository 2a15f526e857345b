/**
 * What is planned to be said by mail, what waits and what left. No mail library here: {@code notifications} renders and
 * sends, screens show.
 *
 * <p>A <em>reminder</em> is one occurrence: one object, one step before or after its due date, one recipient; its key in
 * the database makes it once. {@link org.demarche.core.outbox.ReminderPlanner} derives reminders from what is due, and
 * cancels those that lost their sense. When the hour of a person's digest has come, {@link org.demarche.core.outbox.Digests}
 * hands over all reminders of that moment, which become one <em>message</em>.
 *
 * <p>A message is PLANNED with its final bytes and Message-ID, CLAIMED by one sender, then SENT; FAILED when the server
 * refused it for good; UNCERTAIN when nobody can tell whether it left. An uncertain one is never sent again by itself
 * unless the mail server says for certain that it never came.
 *
 * <p>The state is in the rows. Any number of nodes may plan, collect and send at once.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.demarche.core.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
