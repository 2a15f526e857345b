/** The screen on which all that somebody carries goes to colleagues, and comes back. */
@NullMarked
package org.demarche.ui.relief;

import org.jspecify.annotations.NullMarked;
