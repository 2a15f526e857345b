/**
 * A mail server that keeps what it accepts: every message lies in a file before it is acknowledged. Nothing leaves this
 * machine; what was delivered can be read in the product and by IMAP.
 */
@NullMarked
package org.demarche.demo.mail;

import org.jspecify.annotations.NullMarked;
