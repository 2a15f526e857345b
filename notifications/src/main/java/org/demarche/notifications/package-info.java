/**
 * What leaves by itself. Two rounds run on every node that has them switched on: one plans and collects what is due, the
 * other sends what is collected. They only wake: what is to be done stands in the rows of {@code core.outbox}.
 */
@NullMarked
package org.demarche.notifications;

import org.jspecify.annotations.NullMarked;
