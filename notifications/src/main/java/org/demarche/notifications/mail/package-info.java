/**
 * Writes and sends mail. Every header passes {@link org.demarche.notifications.mail.HeaderValue}. Sending knows three
 * answers: taken, not taken, and nobody knows; only what certainly was not taken is sent again by itself.
 */
@NullMarked
package org.demarche.notifications.mail;

import org.jspecify.annotations.NullMarked;
