/** What people choose for themselves. */
@NullMarked
package org.demarche.ui.profile;

import org.jspecify.annotations.NullMarked;
