/** Notices: a message to one person about one deed of somebody else. It says how much, never what: names stay in the house. */
@NullMarked
package org.demarche.notifications.notice;

import org.jspecify.annotations.NullMarked;
