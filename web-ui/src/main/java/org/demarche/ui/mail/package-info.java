/** What administrators see of the mail that leaves: every message, its state and why, and what to decide about it. */
@NullMarked
package org.demarche.ui.mail;

import org.jspecify.annotations.NullMarked;
