package org.demarche.ui.session;

import org.demarche.core.access.UserId;

/** Somebody's session was ended, not by themselves in that browser. */
record SessionEnded(UserId person, Ending why) {}
