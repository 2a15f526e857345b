/** Nothing typed is lost: forms keep what they hold on the server and offer it when their user comes back. */
@NullMarked
package org.demarche.ui.draft;

import org.jspecify.annotations.NullMarked;
